// One page of a node's neighbours: those that tie the most cities together first, then those with the most edges.
MATCH (a:Place|Project|Company|Policy|Event|Honor|Indicator|Observation|Report|Passage {id: $id})-[r]-(b)
WHERE b.kind IN $labels AND (r.year IS NULL OR (r.year >= $first AND r.year <= $last))
WITH b, coalesce(b.cities, 0) AS cities, count(r) AS edges
RETURN b, cities, edges
ORDER BY cities DESC, edges DESC, b.id
SKIP $offset LIMIT $limit
