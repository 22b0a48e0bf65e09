// Quotes of texts that stand no more whose statement may be another one now: those of these articles, those that express
// what changes, and those that share a key with what is written.
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:PAST_IN]-(q:PastQuote)
RETURN q.key AS key
UNION
UNWIND $statements AS statement
MATCH (:Statement|PastStatement {id: statement})<-[:PAST_EXPRESSES]-(q:PastQuote)
RETURN q.key AS key
UNION
UNWIND $bySpeaker AS row
MATCH (q:PastQuote)
WHERE q.speakerKey = row.key AND q.orderKey >= row.from AND q.orderKey < row.to
RETURN q.key AS key
UNION
UNWIND $byAnchor AS row
MATCH (q:PastQuote {anchor: row.key})
RETURN q.key AS key
UNION
UNWIND $bySecondAnchor AS row
MATCH (q:PastQuote {secondAnchor: row.key})
RETURN q.key AS key
