// Everything that is tied to the one is tied to the other, and says whom it was read as.
UNWIND $rows AS row
MATCH (m:Speaker|PastSpeaker|Merged {id: row.id})
MATCH (c:Speaker|PastSpeaker {id: row.into})
MERGE (m)-[:MERGED_INTO]->(c)
REMOVE m:Speaker, m:PastSpeaker, m:Past
SET m:Merged:MergedSpeaker
WITH m, c
CALL { WITH m, c MATCH (m)-[r:SAID]->(q) CREATE (c)-[x:SAID]->(q) SET x = properties(r), x.readAs = m.id, q.speakerId = c.id DELETE r }
CALL { WITH m, c MATCH (m)-[r:PAST_SAID]->(q) CREATE (c)-[x:PAST_SAID]->(q) SET x = properties(r), x.readAs = m.id, q.speakerId = c.id DELETE r }
CALL { WITH m, c MATCH (m)<-[r:NAMES]-(a) CREATE (c)<-[x:NAMES]-(a) SET x = properties(r), x.readAs = m.id DELETE r }
CALL { WITH m, c MATCH (m)<-[r:PAST_NAMES]-(a) CREATE (c)<-[x:PAST_NAMES]-(a) SET x = properties(r), x.readAs = m.id DELETE r }
CALL { WITH m, c MATCH (m)<-[r:MENTIONS]-(q) CREATE (c)<-[x:MENTIONS]-(q) SET x.readAs = m.id DELETE r }
CALL { WITH m, c MATCH (m)<-[r:PAST_MENTIONS]-(q) CREATE (c)<-[x:PAST_MENTIONS]-(q) SET x.readAs = m.id DELETE r }
CALL { WITH m, c MATCH (m)-[r:TOOK_PART_IN]->(e) MERGE (c)-[:TOOK_PART_IN]->(e) DELETE r }
CALL { WITH m, c MATCH (m)-[r:PAST_TOOK_PART_IN]->(e) MERGE (c)-[:PAST_TOOK_PART_IN]->(e) DELETE r }
