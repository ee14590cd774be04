// Purpose: the sentences that mention an entity. Parameters: id.
// Result: passage, text, base (offset of the sentence), section, timeFrame, report, first, last, surface, rule.
MATCH (n:Place|Project|Company|Policy|Event|Honor|Indicator)-[m:MENTIONED_IN]->(p:Passage)
WHERE n.id = $id
RETURN p.id AS passage, p.text AS text, p.`start` AS base, p.section AS section, p.timeFrame AS timeFrame,
       p.report AS report, m.`start` AS first, m.`end` AS last, m.surface AS surface, m.rule AS rule
