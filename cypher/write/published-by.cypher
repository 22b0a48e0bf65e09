UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (s:Source {id: row.source})
MERGE (a)-[:PUBLISHED_BY]->(s)
