UNWIND $nodes AS node
MATCH (n)
WHERE elementId(n) = node AND NOT EXISTS { (n)<-[:NAMES|REPORTS]-() }
DETACH DELETE n
