UNWIND $nodes AS node
MATCH (n)-[r:NAMED]->(k:Name)
WHERE elementId(n) = node
DELETE r
RETURN DISTINCT k.key AS key
