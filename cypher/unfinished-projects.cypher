// @title 多年未建成的项目 | Projects not yet completed
// @about 一个地区多份报告写到、但从未写建成的项目 | Projects that a place's reports name over several years and none calls completed
// @param place place required 地区 | place
// @param years number 1 至少跨几年 | years between the first and the last report, at least
// @param limit number 200 最多行数 | rows at most
// @returns project 项目 | project
// @returns category 类别 | category
// @returns first 最早年份 | first year
// @returns last 最近年份 | last year
// @returns reports 报告数 | reports
// @returns id 标识 | id of the project
MATCH (c:Place)-[r:HAS_PROJECT]->(p:Project)
WHERE (c.id = $place OR c.name = $place OR (' | ' + c.aliases + ' | ') CONTAINS (' | ' + $place + ' | '))
WITH p, min(r.year) AS first, max(r.year) AS last,
     sum(CASE WHEN r.status = 'completed' THEN 1 ELSE 0 END) AS completed, count(DISTINCT r.report) AS reports
WHERE completed = 0 AND last - first >= $years
RETURN p.name AS project, p.category AS category, first, last, reports, p.id AS id
ORDER BY first, reports DESC, project, id
LIMIT $limit
