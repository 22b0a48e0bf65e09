CYPHER replan=skip
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
WHERE NOT EXISTS { (statement)<-[:EXPRESSES]-() }
DETACH DELETE statement
