// How many neighbours a node has, by label, within the years of the stated edges.
MATCH (a:Place|Project|Company|Policy|Event|Honor|Indicator|Observation|Report|Passage {id: $id})-[r]-(b)
WHERE (r.year IS NULL OR (r.year >= $first AND r.year <= $last))
RETURN b.kind AS kind, count(DISTINCT b.id) AS total
ORDER BY kind
