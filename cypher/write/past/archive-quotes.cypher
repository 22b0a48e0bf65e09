// A quote of a text that stands no more keeps its ties, each under a type of its own: what is read of today's quotes meets
// none of them. What it expresses is found out anew, see statements.cypher.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})<-[in:IN]-(q:Quote)
MATCH (v:Version {id: row.version})
CREATE (q)-[:PAST_IN]->(a)
CREATE (q)-[:STOOD_IN]->(v)
DELETE in
SET q.key = v.id + ' ' + q.id, q.versionId = v.id, q:PastQuote
REMOVE q:Quote
WITH q
CALL { WITH q MATCH (s)-[r:SAID]->(q) CREATE (s)-[p:PAST_SAID]->(q) SET p = properties(r) DELETE r }
CALL { WITH q MATCH (q)-[r:ACCORDING_TO]->(n) CREATE (q)-[p:PAST_ACCORDING_TO]->(n) SET p = properties(r), p.statementKey = null DELETE r }
CALL { WITH q MATCH (q)-[r:SAID_AT]->(n) CREATE (q)-[p:PAST_SAID_AT]->(n) SET p = properties(r) DELETE r }
CALL { WITH q MATCH (q)-[r:MENTIONS]->(n) CREATE (q)-[p:PAST_MENTIONS]->(n) SET p = properties(r) DELETE r }
CALL { WITH q MATCH (q)-[r:NESTED_IN]->(n) CREATE (q)-[:PAST_NESTED_IN]->(n) DELETE r }
CALL { WITH q MATCH (q)-[r:EXPRESSES|VARIANT_OF]-() DELETE r }
