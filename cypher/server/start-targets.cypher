// Purpose: the year and indicator for which most places set a growth target. Parameters: none. Result: year, indicator, places.
MATCH (s:Place)-[:OBSERVED]->(t:Observation)-[:`OF`]->(i:Indicator)
WHERE t.measure = 'growth' AND t.nature = 'target' AND t.year IS NOT NULL
RETURN t.year AS year, i.id AS indicator, count(DISTINCT s.id) AS places
ORDER BY places DESC, year DESC, indicator
LIMIT 1
