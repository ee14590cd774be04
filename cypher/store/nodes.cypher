// Nodes by their ids.
MATCH (n:Place|Project|Company|Policy|Event|Honor|Indicator|Observation|Report|Passage)
WHERE n.id IN $ids
RETURN n
