CYPHER replan=skip
UNWIND $rows AS row
MATCH (quote:Quote {id: row.quote})-[former:EXPRESSES]->()
MATCH (statement:Statement {id: row.statement})
DELETE former
CREATE (quote)-[:EXPRESSES {originId: row.origin}]->(statement)
