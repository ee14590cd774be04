// All edges from a node to some of its neighbours, within the years of the stated edges.
MATCH (a:Place|Project|Company|Policy|Event|Honor|Indicator|Observation|Report|Passage {id: $id})-[r]->(b)
WHERE b.id IN $ids AND (r.year IS NULL OR (r.year >= $first AND r.year <= $last))
RETURN a.id AS source, b.id AS target, r
