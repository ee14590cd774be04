// @title 一个项目牵起哪些城市 | Cities that share a project
// @about 写到某个项目的城市，最早和最近的年份 | Cities whose reports name a project, with the first and the last year
// @param project project required 项目 | project
// @returns project 项目 | project
// @returns city 城市 | city
// @returns province 省份 | province
// @returns first 最早年份 | first year
// @returns last 最近年份 | last year
// @returns reports 报告数 | reports
// @returns id 城市标识 | id of the city
MATCH (c:Place)-[r:HAS_PROJECT]->(p:Project)
WHERE (p.id = $project OR p.name = $project OR (' | ' + p.aliases + ' | ') CONTAINS (' | ' + $project + ' | '))
RETURN p.name AS project, c.name AS city, c.province AS province, min(r.year) AS first, max(r.year) AS last,
       count(DISTINCT r.report) AS reports, c.id AS id
ORDER BY project, first, city, id
