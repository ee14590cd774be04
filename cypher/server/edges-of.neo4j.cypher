// Purpose: all stated edges of one entity with their evidence. Parameters: id. (The name of an edge's type is type(e) in this store.)
// Result: id, type, source, target, status, action, year, report, passage, start, end, surface, rule, score.
MATCH (a:Place|Project|Company|Policy|Event|Honor|Indicator)-[e:HAS_PROJECT|LOCATED_IN|UNDERTAKES|PRESENT_IN|ADOPTS|HOSTS|HOLDS|PARTNERS_WITH|PART_OF|MAY_BE_SAME]-(b:Place|Project|Company|Policy|Event|Honor|Indicator)
WHERE a.id = $id
RETURN e.id AS id, type(e) AS type, a.id AS source, b.id AS target, e.status AS status, e.action AS action,
       e.year AS year, e.report AS report, e.passage AS passage, e.`start` AS first, e.`end` AS last,
       e.surface AS surface, e.rule AS rule, e.score AS score
ORDER BY id
