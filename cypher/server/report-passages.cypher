// Purpose: the sentences of one report in its order. Parameters: report.
// Result: id, text, first, last, section, timeFrame.
MATCH (p:Passage)-[:IN_REPORT]->(r:Report)
WHERE r.id = $report
RETURN p.id AS id, p.text AS text, p.`start` AS first, p.`end` AS last, p.section AS section,
       p.timeFrame AS timeFrame, p.seq AS seq
ORDER BY seq
