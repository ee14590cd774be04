// @title 最多城市施行的政策 | Policies that most cities adopt
// @about 按施行的城市数排列的政策；可限定年份和动作 | Policies by the number of cities that adopt them; years and action may be bounded
// @param since year 0 起年 | first year
// @param until year 9999 止年 | last year
// @param action enum(,issued,drafting,implementing,mentioned) "" 动作，空为全部 | action, all when empty
// @param limit number 100 最多行数 | rows at most
// @returns policy 政策 | policy
// @returns category 类别 | category
// @returns cities 城市数 | cities
// @returns reports 报告数 | reports
// @returns first 最早年份 | first year
// @returns last 最近年份 | last year
// @returns id 标识 | id of the policy
MATCH (c:Place)-[r:ADOPTS]->(p:Policy)
WHERE r.year >= $since AND r.year <= $until AND ($action = '' OR r.action = $action)
WITH p, min(r.year) AS first, max(r.year) AS last, count(DISTINCT c.id) AS cities, count(DISTINCT r.report) AS reports
RETURN p.name AS policy, p.category AS category, cities, reports, first, last, p.id AS id
ORDER BY cities DESC, reports DESC, policy, id
LIMIT $limit
