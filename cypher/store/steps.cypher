// One step of a path: pairs of entities joined by an edge that somebody stated (MAY_BE_SAME is nobody's word).
MATCH (a:Place|Project|Company|Policy|Event|Honor|Indicator)-[r:HAS_PROJECT|LOCATED_IN|UNDERTAKES|PRESENT_IN|ADOPTS|HOSTS|HOLDS|PARTNERS_WITH|PART_OF]-(b:Place|Project|Company|Policy|Event|Honor|Indicator)
WHERE a.id IN $ids
RETURN DISTINCT a.id AS source, b.id AS target
