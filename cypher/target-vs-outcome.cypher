// @title 目标与结果 | Promise and outcome
// @about 一个地区提出的目标和后来报告里的结果，差距与是否达到 | What a place promised and what later reports tell, the gap and whether it was reached
// @param place place required 地区 | place
// @param indicator indicator "" 指标，空为全部 | indicator, all when empty
// @param limit number 500 最多行数 | rows at most
// @returns indicator 指标 | indicator
// @returns measure 量度 | measure
// @returns period 时期 | period
// @returns comparator 比较 | comparator of the target
// @returns target 目标 | target
// @returns outcome 结果 | outcome
// @returns unit 单位 | unit of the target
// @returns outcome_unit 结果单位 | unit of the outcome
// @returns gap 差距 | outcome minus target, in the base unit
// @returns reached 是否达到 | reached: yes, no, unclear
// @returns target_passage 目标句子 | id of the target's sentence
// @returns outcome_passage 结果句子 | id of the outcome's sentence
MATCH (c:Place)-[:OBSERVED]->(t:Observation)-[m:MEASURED_BY]->(o:Observation),
      (t)-[:OF]->(i:Indicator), (t)-[:STATED_IN]->(s:Passage), (o)-[:STATED_IN]->(z:Passage)
WHERE (c.id = $place OR c.name = $place OR (' | ' + c.aliases + ' | ') CONTAINS (' | ' + $place + ' | '))
  AND ($indicator = '' OR (i.id = $indicator OR i.name = $indicator OR (' | ' + i.aliases + ' | ') CONTAINS (' | ' + $indicator + ' | ')))
RETURN i.name AS indicator, t.measure AS measure, t.period AS period, t.comparator AS comparator, t.value AS target,
       o.value AS outcome, t.unit AS unit, o.unit AS outcome_unit, m.gap AS gap, m.reached AS reached,
       s.id AS target_passage, z.id AS outcome_passage
ORDER BY indicator, period, measure, target_passage, target, outcome_passage, outcome
LIMIT $limit
