// Purpose: every entity, for the search index and the page's captions. Parameters: none.
// Result: id, kind, name, aliases, category, level, province, reports, cities.
MATCH (n:Place|Project|Company|Policy|Event|Honor|Indicator)
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.aliases AS aliases, n.category AS category,
       n.level AS level, n.province AS province, n.reports AS reports, n.cities AS cities
ORDER BY id
