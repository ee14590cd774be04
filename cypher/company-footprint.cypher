// @title 一家企业的足迹 | A company's footprint
// @about 写到一家企业的城市和年份 | Cities and years whose reports name a company
// @param company entity required 企业 | company
// @returns company 企业 | company
// @returns city 城市 | city
// @returns province 省份 | province
// @returns first 最早年份 | first year
// @returns last 最近年份 | last year
// @returns reports 报告数 | reports
// @returns sentences 句数 | sentences
// @returns id 城市标识 | id of the city
MATCH (n:Company)-[:MENTIONED_IN]->(s:Passage)-[:IN_REPORT]->(r:Report)-[:REPORTS_ON]->(p:Place)
WHERE (n.id = $company OR n.name = $company OR (' | ' + n.aliases + ' | ') CONTAINS (' | ' + $company + ' | '))
RETURN n.name AS company, p.name AS city, p.province AS province, min(r.year) AS first, max(r.year) AS last,
       count(DISTINCT r.id) AS reports, count(DISTINCT s.id) AS sentences, p.id AS id
ORDER BY company, first, city, id
