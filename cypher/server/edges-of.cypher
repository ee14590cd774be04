// Purpose: all edges of one entity to other entities, with their evidence. Parameters: id.
// Result: source (the entity), target, edge (its type and properties).
MATCH (a:Place|Project|Company|Policy|Event|Honor|Indicator)-[edge:HAS_PROJECT|LOCATED_IN|UNDERTAKES|PRESENT_IN|ADOPTS|HOSTS|HOLDS|PARTNERS_WITH|PART_OF|MAY_BE_SAME]-(b:Place|Project|Company|Policy|Event|Honor|Indicator)
WHERE a.id = $id
RETURN a.id AS source, b.id AS target, edge
