// @title 某年的增长目标 | Growth targets of a year
// @about 各城市当年的增长目标：数值、以上/左右等比较词、措辞和原句 | Each city's target for a year: value, comparator, wording and the sentence
// @param year year required 目标年 | year of the target
// @param indicator indicator 地区生产总值 指标 | indicator
// @param limit number 500 最多行数 | rows at most
// @returns city 城市 | city
// @returns province 省份 | province
// @returns comparator 比较 | comparator: = exactly, ≥ at least, ≤ at most, ≈ about
// @returns value 数值 | value
// @returns unit 单位 | unit
// @returns wording 措辞 | wording
// @returns sentence 原句 | sentence
// @returns passage 句子标识 | id of the sentence
MATCH (c:Place)-[:OBSERVED]->(o:Observation)-[:OF]->(i:Indicator), (o)-[:STATED_IN]->(s:Passage)
WHERE (i.id = $indicator OR i.name = $indicator OR (' | ' + i.aliases + ' | ') CONTAINS (' | ' + $indicator + ' | '))
  AND o.nature = 'target' AND o.measure = 'growth' AND o.`from` = $year AND o.`to` = $year
RETURN c.name AS city, c.province AS province, o.comparator AS comparator, o.value AS value, o.unit AS unit,
       o.wording AS wording, s.text AS sentence, s.id AS passage
ORDER BY coalesce(value, -1000.0) DESC, city, passage, coalesce(wording, '')
LIMIT $limit
