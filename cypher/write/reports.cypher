CYPHER replan=skip
UNWIND $rows AS row
MATCH (n:Event {id: row.event})
MATCH (a:Article {id: row.article})
CREATE (a)-[r:REPORTS]->(n)
SET r = row.properties
