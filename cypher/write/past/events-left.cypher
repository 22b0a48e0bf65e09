// Those of these events that no article of today tells.
UNWIND $ids AS id
MATCH (n:Event|PastEvent {id: id})
WHERE NOT EXISTS { (n)<-[:REPORTS]-() }
RETURN elementId(n) AS node
