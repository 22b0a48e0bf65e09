CYPHER replan=skip
UNWIND $rows AS row
MATCH (q:Quote {id: row.quote})
MATCH (e:Event {id: row.event})
CREATE (q)-[:SAID_AT {telling: row.telling}]->(e)
