UNWIND $nodes AS node
MATCH (n:Speaker)
WHERE elementId(n) = node
SET n.quoteCount = COUNT { (n)-[:SAID]->() }
