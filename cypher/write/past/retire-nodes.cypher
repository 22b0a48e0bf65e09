// What only texts that stand no more hold up leaves the lists of today, with the ties that belong to itself.
UNWIND $nodes AS node
MATCH (n:Speaker|Source|Place|Event)
WHERE elementId(n) = node
  AND NOT EXISTS { (n)<-[:NAMES|REPORTS]-() }
  AND EXISTS { (n)<-[:PAST_NAMES|PAST_REPORTS]-() }
SET n:Past
FOREACH (_ IN CASE WHEN n:Speaker THEN [1] ELSE [] END | SET n:PastSpeaker REMOVE n:Speaker)
FOREACH (_ IN CASE WHEN n:Source THEN [1] ELSE [] END | SET n:PastSource REMOVE n:Source)
FOREACH (_ IN CASE WHEN n:Place THEN [1] ELSE [] END | SET n:PastPlace REMOVE n:Place)
FOREACH (_ IN CASE WHEN n:Event THEN [1] ELSE [] END | SET n:PastEvent REMOVE n:Event)
WITH n
CALL { WITH n MATCH (n)-[r:HELD_AT]->(s) MERGE (n)-[:PAST_HELD_AT]->(s) DELETE r }
CALL { WITH n MATCH (n)<-[r:TOOK_PART_IN]-(s) WHERE n:PastEvent MERGE (n)<-[:PAST_TOOK_PART_IN]-(s) DELETE r }
