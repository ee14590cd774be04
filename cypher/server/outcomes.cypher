// Purpose: what came of some targets. Parameters: ids (of target observations). Result: target, outcome, gap, reached.
MATCH (t:Observation)-[m:MEASURED_BY]->(o:Observation)
WHERE t.id IN $ids
RETURN t.id AS target, o.id AS outcome, m.gap AS gap, m.reached AS reached
ORDER BY target, outcome
