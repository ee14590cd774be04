// Purpose: the values that a place was measured by or promised. Parameters: place.
// Result: id, place, indicator, value, valueText, unit, measure, nature, comparator, wording, period, year, report, surface, rule, passage.
MATCH (s:Place)-[:OBSERVED]->(o:Observation)-[:`OF`]->(i:Indicator), (o)-[:STATED_IN]->(p:Passage)
WHERE s.id = $place
RETURN o.id AS id, s.id AS place, i.id AS indicator, o.value AS value, o.valueText AS valueText, o.unit AS unit,
       o.measure AS measure, o.nature AS nature, o.comparator AS comparator, o.wording AS wording, o.period AS period,
       o.year AS year, o.report AS report, o.surface AS surface, o.rule AS rule, p.id AS passage
ORDER BY id
