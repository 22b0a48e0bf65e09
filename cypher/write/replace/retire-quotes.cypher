// A quote that somebody judged is not deleted because a later reading does not find it: it leaves the lists and waits.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})<-[:IN]-(q:Quote)
WHERE NOT q.id IN row.quotes AND EXISTS { (:Judgement)-[:ON]->(q) }
MERGE (q)-[:WAS_IN]->(a)
REMOVE q:Quote
SET q:FormerQuote
WITH q
MATCH (q)-[tie:IN|SAID|ACCORDING_TO|NESTED_IN|EXPRESSES|VARIANT_OF|SAID_AT|MENTIONS]-()
WITH DISTINCT tie
DELETE tie
