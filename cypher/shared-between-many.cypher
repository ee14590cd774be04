// @title 几个地方共有什么 | What several places share
// @about 几个地区的报告都写到的项目、政策、企业、活动和荣誉 | Projects, policies, companies, events and honors that several places have in common
// @param places text required 地区全称，用逗号隔开 | full names of the places, separated by commas
// @param atLeast number 2 至少几个地区 | places at least
// @param limit number 200 最多行数 | rows at most
// @returns kind 种类 | kind
// @returns name 名称 | name
// @returns places 地区数 | how many of the places
// @returns reports 报告数 | reports that state it
// @returns cities 全部城市数 | cities in the whole graph that name it
// @returns id 标识 | id
MATCH (c:Place)-[r:HAS_PROJECT|ADOPTS|HOSTS|HOLDS|PRESENT_IN]-(n:Project|Policy|Event|Honor|Company)
WHERE (',' + $places + ',') CONTAINS (',' + c.name + ',')
WITH n.id AS id, n.kind AS kind, n.name AS name, coalesce(n.cities, 0) AS cities,
     count(DISTINCT c.id) AS places, count(DISTINCT r.report) AS reports
WHERE places >= $atLeast
RETURN kind, name, places, reports, cities, id
ORDER BY places DESC, cities, reports DESC, kind, id
LIMIT $limit
