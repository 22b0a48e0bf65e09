// The text goes with the version; what the article names and reports becomes what that version named and reported.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (v:Version {id: row.version})
SET v.text = a.text, v:PastVersion
WITH a, v
CALL { WITH a, v MATCH (a)-[r:NAMES]->(n) CREATE (v)-[p:PAST_NAMES]->(n) SET p = properties(r) DELETE r }
CALL { WITH a, v MATCH (a)-[r:REPORTS]->(n) CREATE (v)-[p:PAST_REPORTS]->(n) SET p = properties(r) DELETE r }
CALL { WITH a, v MATCH (a)-[r:PUBLISHED_BY]->(n) CREATE (v)-[:PAST_PUBLISHED_BY]->(n) DELETE r }
CALL { WITH a MATCH (a)-[r:COPY_OF]-() DELETE r }
