UNWIND $rows AS row
MATCH (inner:PastQuote {key: row.key})
MATCH (outer:PastQuote {key: row.outer})
CREATE (inner)-[:PAST_NESTED_IN]->(outer)
