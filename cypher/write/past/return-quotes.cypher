// The text of a version stands again and is about to be written: its quotes wait for that as those of an article do that
// is read anew.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (:Version {id: row.version})<-[:STOOD_IN]-(q:PastQuote)
OPTIONAL MATCH (q)-[:PAST_EXPRESSES]->(own:PastStatement)
CALL { WITH q MATCH (q)-[r:STOOD_IN|PAST_IN|PAST_SAID|PAST_ACCORDING_TO|PAST_EXPRESSES|PAST_SAID_AT|PAST_MENTIONS|PAST_NESTED_IN]-() DELETE r }
SET q:Quote
REMOVE q:PastQuote, q.key, q.versionId
MERGE (q)-[:IN]->(a)
WITH DISTINCT own
WHERE NOT EXISTS { (own)<-[:PAST_EXPRESSES]-() }
DETACH DELETE own
