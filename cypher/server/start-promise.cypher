// Purpose: the place and indicator with most promises that were measured. Parameters: none. Result: place, indicator, pairs.
MATCH (s:Place)-[:OBSERVED]->(t:Observation)-[:MEASURED_BY]->(:Observation), (t)-[:`OF`]->(i:Indicator)
WHERE t.measure = 'growth'
RETURN s.id AS place, i.id AS indicator, count(DISTINCT t.year) AS pairs
ORDER BY pairs DESC, place, indicator
LIMIT 1
