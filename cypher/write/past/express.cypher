// Where no quote of today has these words, in any wording, the statement is past and follows from the quote.
UNWIND $rows AS row
MATCH (q:PastQuote {key: row.key})
FOREACH (_ IN CASE WHEN row.isOwn THEN [1] ELSE [] END | MERGE (own:Past {id: row.statement}) SET own:PastStatement)
WITH q, row
MATCH (t:Statement|PastStatement {id: row.statement})
WHERE t:Past = row.isOwn
CREATE (q)-[:PAST_EXPRESSES {originId: coalesce(head(q.relayIds), q.publisherId)}]->(t)
