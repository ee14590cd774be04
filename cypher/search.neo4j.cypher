// @override 全文索引用中文双字切分，比逐个比较快 | The full-text index (analyzer cjk) answers without reading every node; the embedded store has none
CALL db.index.fulltext.queryNodes('zhengtu_text', '"' + replace(replace($text, '\\', '\\\\'), '"', '\\"') + '"') YIELD node AS n
WITH n
WHERE (NOT n:Passage AND n.name CONTAINS $text) OR n.aliases CONTAINS $text OR n.text CONTAINS $text
RETURN n.kind AS kind, coalesce(n.text, n.name) AS name, coalesce(n.reports, 0) AS reports, coalesce(n.cities, 0) AS cities, n.id AS id
ORDER BY cities DESC, reports DESC, kind, id
LIMIT $limit
