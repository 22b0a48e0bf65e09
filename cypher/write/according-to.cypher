UNWIND $rows AS row
MATCH (q:Quote {id: row.quote})
MATCH (s:Source {id: row.source})
MERGE (q)-[r:ACCORDING_TO {position: row.position}]->(s)
SET r.start = row.start, r.end = row.end
