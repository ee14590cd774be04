// @title 某年各地生产总值 | Every city's GDP in a year
// @about 各地区某年的地区生产总值（或其他以元计的指标），统一为亿元 | GDP (or another indicator in yuan) of all places in a year, in 亿元 (100 million yuan)
// @param year year required 年份 | year
// @param indicator indicator 地区生产总值 指标 | indicator
// @param limit number 500 最多行数 | rows at most
// @returns place 地区 | place
// @returns province 省份 | province
// @returns yi 亿元 | 100 million yuan
// @returns comparator 比较 | comparator
// @returns nature 性质 | nature: actual, estimate
// @returns report 报告 | id of the report
// @returns passage 句子标识 | id of the sentence
MATCH (c:Place)-[:OBSERVED]->(o:Observation)-[:OF]->(i:Indicator), (o)-[:STATED_IN]->(s:Passage)
WHERE (i.id = $indicator OR i.name = $indicator OR (' | ' + i.aliases + ' | ') CONTAINS (' | ' + $indicator + ' | '))
  AND o.measure = 'level' AND o.baseUnit = '元' AND o.nature <> 'target' AND o.`from` = $year AND o.`to` = $year
RETURN c.name AS place, c.province AS province, o.baseValue / 100000000.0 AS yi, o.comparator AS comparator, o.nature AS nature,
       o.report AS report, s.id AS passage
ORDER BY yi DESC, place, report, passage
LIMIT $limit
