// @title 这句话出自哪里 | Where a sentence came from
// @about 含有某几个字的句子：报告、日期、报告人、源文件及其校验值、起止位置 | Sentences that hold some words: report, date, speaker, source file with its hash, offsets
// @param text text required 句中的字 | words of the sentence
// @param limit number 50 最多行数 | rows at most
// @returns sentence 原句 | sentence
// @returns report 报告 | report
// @returns date 日期 | date
// @returns speaker 报告人 | speaker
// @returns section 标题 | headings above the sentence
// @returns frame 时间 | time frame
// @returns source 源文件 | source file
// @returns sha256 校验值 | SHA-256 of the source file
// @returns first 起 | offset of the first character in the original file
// @returns last 止 | offset behind the last one
// @returns passage 句子标识 | id of the sentence
MATCH (s:Passage)-[:IN_REPORT]->(r:Report)
WHERE s.text CONTAINS $text
RETURN s.text AS sentence, r.name AS report, r.date AS date, r.speaker AS speaker, s.section AS section, s.timeFrame AS frame,
       r.source AS source, r.sha256 AS sha256, s.`start` AS first, s.`end` AS last, s.id AS passage
ORDER BY report, first, passage
LIMIT $limit
