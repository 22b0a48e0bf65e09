UNWIND $rows AS row
MATCH (:Article {id: row.article})<-[r:WAS_IN]-(q:FormerQuote)
WHERE q.id IN row.quotes
DELETE r
REMOVE q:FormerQuote
SET q:Quote
