UNWIND $keys AS key
MATCH (q:PastQuote {key: key})-[r:PAST_EXPRESSES]->(t)
DELETE r
RETURN DISTINCT t.id AS id
