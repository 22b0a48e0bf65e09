CYPHER replan=skip
UNWIND $rows AS row
MATCH (q:Quote {id: row.quote})
MATCH (t:Statement {id: row.statement})
CREATE (q)-[r:EXPRESSES]->(t)
SET r = row.properties
