UNWIND $rows AS row
MATCH (v:Version {id: row.version})
MATCH (s:Source|PastSource {id: row.source})
CREATE (v)-[:PAST_PUBLISHED_BY]->(s)
