UNWIND $rows AS row
MATCH (q:PastQuote {key: row.key})
MATCH (n:Speaker|Source|Place|Event|Past {id: row.id})
CREATE (q)-[r:PAST_MENTIONS]->(n)
SET r.telling = row.telling
