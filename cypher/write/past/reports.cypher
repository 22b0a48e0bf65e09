UNWIND $rows AS row
MATCH (v:Version {id: row.version})
MATCH (n:Event|PastEvent {id: row.event})
CREATE (v)-[r:PAST_REPORTS]->(n)
SET r = row.properties
WITH n, row
OPTIONAL MATCH (place:Place|PastPlace {id: row.place})
FOREACH (_ IN CASE WHEN place IS NULL OR n:Event THEN [] ELSE [1] END | MERGE (n)-[:PAST_HELD_AT]->(place))
RETURN DISTINCT elementId(n) AS node
