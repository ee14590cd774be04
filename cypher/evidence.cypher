// @title 哪些句子写到它 | The sentences that name it
// @about 写到一个实体的每个句子：报告、章节、在原文件中的位置 | Every sentence that names an entity: report, section, place in the original file
// @param name entity required 名称 | name
// @param limit number 200 最多行数 | rows at most
// @returns name 名称 | name
// @returns report 报告 | report
// @returns year 报告年 | year of the report
// @returns section 标题 | headings above the sentence
// @returns sentence 原句 | sentence
// @returns surface 原文 | words that name it
// @returns first 起 | offset of the first character of the words in the original file
// @returns last 止 | offset behind the last one
// @returns source 源文件 | source file
// @returns passage 句子标识 | id of the sentence
MATCH (n:Place|Project|Company|Policy|Event|Honor|Indicator)-[m:MENTIONED_IN]->(s:Passage)-[:IN_REPORT]->(r:Report)
WHERE (n.id = $name OR n.name = $name OR (' | ' + n.aliases + ' | ') CONTAINS (' | ' + $name + ' | '))
RETURN n.name AS name, r.name AS report, r.year AS year, s.section AS section, s.text AS sentence, m.surface AS surface,
       m.`start` AS first, m.`end` AS last, r.source AS source, s.id AS passage
ORDER BY year, report, first, name, last
LIMIT $limit
