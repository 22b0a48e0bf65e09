UNWIND $rows AS row
MATCH (v:Version {id: row.version})
MATCH (n:Speaker|Source|Place|Past {id: row.id})
CREATE (v)-[r:PAST_NAMES]->(n)
SET r = row.properties
RETURN DISTINCT elementId(n) AS node
