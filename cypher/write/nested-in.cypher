CYPHER replan=skip
UNWIND $rows AS row
MATCH (inner:Quote {id: row.inner})
MATCH (outer:Quote {id: row.outer})
CREATE (inner)-[:NESTED_IN]->(outer)
