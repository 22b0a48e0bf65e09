// The reverse of merge-speakers.cypher. Who took part in what is worked out anew from what articles report.
UNWIND $rows AS row
MATCH (m:Merged {id: row.id})-[merged:MERGED_INTO]->(c)
DELETE merged
REMOVE m:Merged, m:MergedSpeaker
SET m:Speaker
WITH m, c
CALL { WITH m, c MATCH (c)-[r:SAID {readAs: m.id}]->(q) CREATE (m)-[x:SAID]->(q) SET x = properties(r), x.readAs = null, q.speakerId = m.id DELETE r }
CALL { WITH m, c MATCH (c)-[r:PAST_SAID {readAs: m.id}]->(q) CREATE (m)-[x:PAST_SAID]->(q) SET x = properties(r), x.readAs = null, q.speakerId = m.id DELETE r }
CALL { WITH m, c MATCH (c)<-[r:NAMES {readAs: m.id}]-(a) CREATE (m)<-[x:NAMES]-(a) SET x = properties(r), x.readAs = null DELETE r }
CALL { WITH m, c MATCH (c)<-[r:PAST_NAMES {readAs: m.id}]-(a) CREATE (m)<-[x:PAST_NAMES]-(a) SET x = properties(r), x.readAs = null DELETE r }
CALL { WITH m, c MATCH (c)<-[r:MENTIONS {readAs: m.id}]-(q) CREATE (m)<-[:MENTIONS]-(q) DELETE r }
CALL { WITH m, c MATCH (c)<-[r:PAST_MENTIONS {readAs: m.id}]-(q) CREATE (m)<-[:PAST_MENTIONS]-(q) DELETE r }
