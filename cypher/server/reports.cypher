// Purpose: every report with the place that gave it. Parameters: none.
// Result: id, name, title, year, date, speaker, session, sha256, source, placeId, place.
MATCH (r:Report)-[:REPORTS_ON]->(p:Place)
RETURN r.id AS id, r.name AS name, r.title AS title, r.year AS year, r.date AS date, r.speaker AS speaker,
       r.session AS session, r.sha256 AS sha256, r.source AS source, p.id AS placeId, p.name AS place
ORDER BY id
