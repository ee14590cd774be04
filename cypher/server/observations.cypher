// Purpose: the sentences that state some values. Parameters: ids.
// Result: id, passage, text, base (offset of the sentence), section, timeFrame, report, first, last, surface, rule.
MATCH (o:Observation)-[:STATED_IN]->(p:Passage)
WHERE o.id IN $ids
RETURN o.id AS id, p.id AS passage, p.text AS text, p.`start` AS base, p.section AS section, p.timeFrame AS timeFrame,
       p.report AS report, o.`start` AS first, o.`end` AS last, o.surface AS surface, o.rule AS rule
