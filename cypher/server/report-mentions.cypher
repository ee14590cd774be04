// Purpose: what one report names, and where. Parameters: report. Result: id, kind, name, passage, first, last.
MATCH (n:Place|Project|Company|Policy|Event|Honor|Indicator)-[m:MENTIONED_IN]->(p:Passage)-[:IN_REPORT]->(r:Report)
WHERE r.id = $report
RETURN n.id AS id, n.kind AS kind, n.name AS name, p.id AS passage, m.`start` AS first, m.`end` AS last
ORDER BY first, id
