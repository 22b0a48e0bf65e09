// The reverse of retire-nodes.cypher.
UNWIND $nodes AS node
MATCH (n:Past)
WHERE elementId(n) = node
REMOVE n:Past
FOREACH (_ IN CASE WHEN n:PastSpeaker THEN [1] ELSE [] END | SET n:Speaker REMOVE n:PastSpeaker)
FOREACH (_ IN CASE WHEN n:PastSource THEN [1] ELSE [] END | SET n:Source REMOVE n:PastSource)
FOREACH (_ IN CASE WHEN n:PastPlace THEN [1] ELSE [] END | SET n:Place REMOVE n:PastPlace)
FOREACH (_ IN CASE WHEN n:PastEvent THEN [1] ELSE [] END | SET n:Event REMOVE n:PastEvent)
WITH n
CALL { WITH n MATCH (n)-[p:PAST_HELD_AT]->(s) MERGE (n)-[:HELD_AT]->(s) DELETE p }
CALL { WITH n MATCH (n)<-[p:PAST_TOOK_PART_IN]-(s) WHERE n:Event MERGE (n)<-[:TOOK_PART_IN]-(s) DELETE p }
