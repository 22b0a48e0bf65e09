CYPHER replan=skip
UNWIND $rows AS row
MATCH (q:Quote {id: row.quote})
MATCH (n:Place {id: row.id})
CREATE (q)-[:MENTIONS]->(n)
