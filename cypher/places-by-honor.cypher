// @title 谁有这项荣誉 | Who holds an honor
// @about 获得、争创或试点某项荣誉的地区 | Places that hold, seek or try out an honor
// @param honor text required 荣誉名称中的字 | words in the honor's name
// @param status enum(,awarded,seeking,pilot) "" 状态，空为全部 | status, all when empty
// @param limit number 500 最多行数 | rows at most
// @returns honor 荣誉 | honor
// @returns place 地区 | place
// @returns province 省份 | province
// @returns status 状态 | status
// @returns year 报告年 | year of the report
// @returns surface 原文 | words of the report
// @returns passage 句子标识 | id of the sentence
MATCH (c:Place)-[r:HOLDS]->(h:Honor)
WHERE h.name CONTAINS $honor AND ($status = '' OR r.status = $status)
RETURN h.name AS honor, c.name AS place, c.province AS province, r.status AS status, r.year AS year, r.surface AS surface, r.passage AS passage
ORDER BY honor, place, year, passage, coalesce(status, '')
LIMIT $limit
