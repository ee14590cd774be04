// @title 进入多个城市的企业 | Companies in several cities
// @about 被多个城市的报告写到的企业 | Companies that the reports of several cities name
// @param atLeast number 2 至少几个城市 | cities at least
// @param limit number 100 最多行数 | rows at most
// @returns company 企业 | company
// @returns cities 城市数 | cities
// @returns reports 报告数 | reports
// @returns first 最早年份 | first year
// @returns last 最近年份 | last year
// @returns id 标识 | id of the company
MATCH (c:Company)
WHERE c.cities >= $atLeast
RETURN c.name AS company, c.cities AS cities, c.reports AS reports, c.firstYear AS first, c.lastYear AS last, c.id AS id
ORDER BY cities DESC, reports DESC, company, id
LIMIT $limit
