// @title 一个项目的历年进展 | A project's course over the years
// @about 各城市历年报告对一个项目的说法：状态和原句 | What each city's reports say of a project year by year: status and sentence
// @param project project required 项目 | project
// @returns project 项目 | project
// @returns year 报告年 | year of the report
// @returns city 城市 | city
// @returns status 状态 | status
// @returns surface 原文 | words of the report
// @returns sentence 原句 | sentence
// @returns passage 句子标识 | id of the sentence
MATCH (c:Place)-[r:HAS_PROJECT]->(p:Project), (s:Passage)
WHERE (p.id = $project OR p.name = $project OR (' | ' + p.aliases + ' | ') CONTAINS (' | ' + $project + ' | '))
  AND s.id = r.passage
RETURN p.name AS project, r.year AS year, c.name AS city, r.status AS status, r.surface AS surface, s.text AS sentence, s.id AS passage
ORDER BY project, year, city, passage, coalesce(status, '')
