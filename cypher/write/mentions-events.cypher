UNWIND $rows AS row
MATCH (q:Quote {id: row.quote})
MATCH (n:Event {id: row.id})
MERGE (q)-[:MENTIONS]->(n)
