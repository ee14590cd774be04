// One node by its id. All labels are named: Neo4j finds an id by its index only under a label.
MATCH (n:Place|Project|Company|Policy|Event|Honor|Indicator|Observation|Report|Passage {id: $id})
RETURN n
