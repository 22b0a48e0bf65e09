// A quote that somebody judged is not deleted because a later reading does not find it: it leaves the lists and waits.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})<-[r:IN]-(q:Quote)
WHERE NOT q.id IN row.quotes AND EXISTS { (:Judgement)-[:ON]->(q) }
DELETE r
MERGE (q)-[:WAS_IN]->(a)
REMOVE q:Quote
SET q:FormerQuote
