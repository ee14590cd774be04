// @title 一个指标的历年数值 | An indicator over the years
// @about 一个地区一项指标的历年数值、目标和原句 | Values and targets of one indicator in one place, with the sentences
// @param place place required 地区 | place
// @param indicator indicator required 指标 | indicator
// @param measure enum(,level,growth,avg_growth,change,share,multiple,rank,structure) "" 量度，空为全部 | measure, all when empty
// @param limit number 500 最多行数 | rows at most
// @returns period 时期 | period
// @returns measure 量度 | measure
// @returns nature 性质 | nature
// @returns comparator 比较 | comparator
// @returns value 数值 | value
// @returns unit 单位 | unit
// @returns base 基本单位数值 | value in the base unit
// @returns wording 措辞 | wording
// @returns report 报告 | id of the report
// @returns sentence 原句 | sentence
// @returns passage 句子标识 | id of the sentence
MATCH (c:Place)-[:OBSERVED]->(o:Observation)-[:OF]->(i:Indicator), (o)-[:STATED_IN]->(s:Passage)
WHERE (c.id = $place OR c.name = $place OR (' | ' + c.aliases + ' | ') CONTAINS (' | ' + $place + ' | '))
  AND (i.id = $indicator OR i.name = $indicator OR (' | ' + i.aliases + ' | ') CONTAINS (' | ' + $indicator + ' | '))
  AND ($measure = '' OR o.measure = $measure)
RETURN o.period AS period, o.measure AS measure, o.nature AS nature, o.comparator AS comparator, o.value AS value, o.unit AS unit,
       o.baseValue AS base, o.wording AS wording, o.report AS report, s.text AS sentence, s.id AS passage
ORDER BY coalesce(period, ''), measure, nature, report, passage, coalesce(value, 0.0), comparator
LIMIT $limit
