// Purpose: all edges between the entities of a list. Parameters: ids.
// Result: id, type, from, to, status, action, year, report, score. (The name of an edge's type is type(e) in this store.)
MATCH (a:Place|Project|Company|Policy|Event|Honor|Indicator)-[e:HAS_PROJECT|LOCATED_IN|UNDERTAKES|PRESENT_IN|ADOPTS|HOSTS|HOLDS|PARTNERS_WITH|PART_OF|MAY_BE_SAME]->(b:Place|Project|Company|Policy|Event|Honor|Indicator)
WHERE a.id IN $ids AND b.id IN $ids
RETURN e.id AS id, type(e) AS type, a.id AS source, b.id AS target, e.status AS status, e.action AS action,
       e.year AS year, e.report AS report, e.score AS score
ORDER BY id
