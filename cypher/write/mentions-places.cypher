UNWIND $rows AS row
MATCH (q:Quote {id: row.quote})
MATCH (n:Place {id: row.id})
MERGE (q)-[:MENTIONS]->(n)
