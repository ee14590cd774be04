// Purpose: pairs that may be the same and that nobody confirmed. Parameters: none.
// Result: one, other, score, reasons (JSON).
MATCH (a:Place|Project|Company|Policy|Event|Honor|Indicator)-[e:MAY_BE_SAME]->(b:Place|Project|Company|Policy|Event|Honor|Indicator)
RETURN a.id AS one, b.id AS other, e.score AS score, e.reasons AS reasons
ORDER BY score DESC, one, other
