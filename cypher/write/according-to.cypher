CYPHER replan=skip
UNWIND $rows AS row
MATCH (q:Quote {id: row.quote})
MATCH (s:Source {id: row.source})
CREATE (q)-[r:ACCORDING_TO]->(s)
SET r = row.properties
