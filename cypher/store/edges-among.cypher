// All edges from one set of nodes to another, within the years of the stated edges.
MATCH (a:Place|Project|Company|Policy|Event|Honor|Indicator|Observation|Report|Passage)-[r]->(b:Place|Project|Company|Policy|Event|Honor|Indicator|Observation|Report|Passage)
WHERE a.id IN $sources AND b.id IN $targets AND (r.year IS NULL OR (r.year >= $first AND r.year <= $last))
RETURN a.id AS source, b.id AS target, r
