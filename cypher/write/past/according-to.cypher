UNWIND $rows AS row
MATCH (q:PastQuote {key: row.key})
MATCH (s:Source|PastSource {id: row.source})
CREATE (q)-[r:PAST_ACCORDING_TO]->(s)
SET r = row.properties
