UNWIND $rows AS row
MATCH (q:PastQuote {key: row.key})
MATCH (e:Event|PastEvent {id: row.event})
CREATE (q)-[:PAST_SAID_AT {telling: row.telling}]->(e)
