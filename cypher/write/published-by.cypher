CYPHER replan=skip
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (s:Source {id: row.source})
CREATE (a)-[:PUBLISHED_BY]->(s)
