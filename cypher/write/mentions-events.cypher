CYPHER replan=skip
UNWIND $rows AS row
MATCH (q:Quote {id: row.quote})
MATCH (n:Event {id: row.id})
CREATE (q)-[:MENTIONS {telling: row.telling}]->(n)
