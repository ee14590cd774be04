// @title 查找 | Search
// @about 在名称、别名和句子里查找（两个字以上） | Looks in names, aliases and sentences for two characters or more
// @param text text required 要找的字 | words to look for
// @param limit number 50 最多行数 | rows at most
// @returns kind 种类 | kind
// @returns name 名称或句子 | name, or the sentence
// @returns reports 报告数 | reports that name it; 0 for a sentence
// @returns cities 城市数 | cities that name it; 0 for a sentence
// @returns id 标识 | id
MATCH (n:Place|Project|Company|Policy|Event|Honor|Indicator|Passage)
WHERE n.name CONTAINS $text OR n.aliases CONTAINS $text OR n.text CONTAINS $text
RETURN n.kind AS kind, coalesce(n.text, n.name) AS name, coalesce(n.reports, 0) AS reports, coalesce(n.cities, 0) AS cities, n.id AS id
ORDER BY cities DESC, reports DESC, kind, id
LIMIT $limit
