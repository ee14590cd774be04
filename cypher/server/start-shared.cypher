// Purpose: the two reporting places that share most projects. Parameters: none. Result: one, other, projects.
MATCH (a:Place)-[:HAS_PROJECT]->(p:Project)<-[:HAS_PROJECT]-(b:Place)
WHERE a.id < b.id AND p.cities < 6
RETURN a.id AS one, b.id AS other, count(DISTINCT p.id) AS projects
ORDER BY projects DESC, one, other
LIMIT 1
