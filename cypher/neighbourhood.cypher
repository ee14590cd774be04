// @title 与它相连的一切 | Everything tied to it
// @about 一个地区、项目、企业、政策、活动或荣誉的邻居，按涉及城市数排列 | Neighbours of a place, project, company, policy, event or honor, those of most cities first
// @param name entity required 名称 | name
// @param limit number 100 最多行数 | rows at most
// @returns edge 关系 | edge type
// @returns kind 种类 | kind of the neighbour
// @returns neighbour 邻居 | neighbour
// @returns reports 报告数 | reports that state it
// @returns cities 邻居涉及的城市数 | cities that name the neighbour
// @returns id 邻居标识 | id of the neighbour
MATCH (n:Place|Project|Company|Policy|Event|Honor|Indicator)-[r:HAS_PROJECT|LOCATED_IN|UNDERTAKES|PRESENT_IN|ADOPTS|HOSTS|HOLDS|PARTNERS_WITH|PART_OF]-(m:Place|Project|Company|Policy|Event|Honor|Indicator)
WHERE (n.id = $name OR n.name = $name OR (' | ' + n.aliases + ' | ') CONTAINS (' | ' + $name + ' | '))
RETURN type(r) AS edge, m.kind AS kind, m.name AS neighbour, count(DISTINCT r.report) AS reports, coalesce(m.cities, 0) AS cities, m.id AS id
ORDER BY cities DESC, reports DESC, kind, edge, id
LIMIT $limit
