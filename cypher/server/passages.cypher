// Purpose: sentences by id. Parameters: ids. Result: passage, text, base, section, timeFrame, report.
MATCH (p:Passage)
WHERE p.id IN $ids
RETURN p.id AS passage, p.text AS text, p.`start` AS base, p.section AS section, p.timeFrame AS timeFrame,
       p.report AS report
