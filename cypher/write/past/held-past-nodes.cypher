// What a text of today holds up again.
UNWIND $nodes AS node
MATCH (n:Past)
WHERE elementId(n) = node AND EXISTS { (n)<-[:NAMES|REPORTS]-() }
RETURN elementId(n) AS node
