// Purpose: how many neighbours each entity has, for the size of its mark. Parameters: none.
// Result: id, degree.
MATCH (n:Place|Project|Company|Policy|Event|Honor|Indicator)-[:HAS_PROJECT|LOCATED_IN|UNDERTAKES|PRESENT_IN|ADOPTS|HOSTS|HOLDS|PARTNERS_WITH|PART_OF|MAY_BE_SAME]-(m:Place|Project|Company|Policy|Event|Honor|Indicator)
RETURN n.id AS id, count(DISTINCT m.id) AS degree
