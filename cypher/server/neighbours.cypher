// Purpose: the neighbours of one entity, with the years between which they were stated.
// Parameters: id. Result: id, edges, first, last.
MATCH (s:Place|Project|Company|Policy|Event|Honor|Indicator)-[e:HAS_PROJECT|LOCATED_IN|UNDERTAKES|PRESENT_IN|ADOPTS|HOSTS|HOLDS|PARTNERS_WITH|PART_OF|MAY_BE_SAME]-(n:Place|Project|Company|Policy|Event|Honor|Indicator)
WHERE s.id = $id AND n.id <> $id
RETURN n.id AS id, count(e) AS edges, min(e.year) AS first, max(e.year) AS last
