UNWIND $nodes AS node
MATCH (n:Event)
WHERE elementId(n) = node
RETURN n.id AS id, n.bucket AS key
