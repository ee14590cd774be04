// Purpose: the sentences that state a value of an indicator. Parameters: id.
// Result: passage, text, base (offset of the sentence), section, timeFrame, report, first, last, surface, rule.
MATCH (i:Indicator)<-[:`OF`]-(o:Observation)-[:STATED_IN]->(p:Passage)
WHERE i.id = $id
RETURN p.id AS passage, p.text AS text, p.`start` AS base, p.section AS section, p.timeFrame AS timeFrame,
       p.report AS report, o.`start` AS first, o.`end` AS last, o.surface AS surface, o.rule AS rule
