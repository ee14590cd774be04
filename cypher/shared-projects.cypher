// @title 两地共有的项目 | Projects that two places share
// @about 两个城市的报告都写到的项目，各自最早和最近的年份 | Projects in the reports of both places, with each one's first and last year
// @param a place required 甲地 | one place
// @param b place required 乙地 | the other place
// @param limit number 200 最多行数 | rows at most
// @returns project 项目 | project
// @returns category 类别 | category
// @returns first_a 甲地最早年份 | first year in the one place's reports
// @returns last_a 甲地最近年份 | last year in the one place's reports
// @returns first_b 乙地最早年份 | first year in the other's
// @returns last_b 乙地最近年份 | last year in the other's
// @returns reports 报告数 | reports of the two that name it
// @returns id 标识 | id of the project
MATCH (a:Place)-[r:HAS_PROJECT]->(p:Project)<-[s:HAS_PROJECT]-(b:Place)
WHERE (a.id = $a OR a.name = $a OR (' | ' + a.aliases + ' | ') CONTAINS (' | ' + $a + ' | '))
  AND (b.id = $b OR b.name = $b OR (' | ' + b.aliases + ' | ') CONTAINS (' | ' + $b + ' | '))
  AND a.id <> b.id
RETURN p.name AS project, p.category AS category, min(r.year) AS first_a, max(r.year) AS last_a,
       min(s.year) AS first_b, max(s.year) AS last_b, count(DISTINCT r.report) + count(DISTINCT s.report) AS reports, p.id AS id
ORDER BY reports DESC, project, id
LIMIT $limit
