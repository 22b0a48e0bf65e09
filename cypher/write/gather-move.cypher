// A telling that belongs to another event now takes along what was reported, said and mentioned by it.
UNWIND $rows AS row
MATCH (old:Event {id: row.from})<-[tie:REPORTS|SAID_AT|MENTIONS {telling: row.telling}]-(holder)
MATCH (new:Event {id: row.to})
WITH old, tie, holder, new, type(tie) AS kind, properties(tie) AS facts
FOREACH (_ IN CASE kind WHEN 'REPORTS' THEN [1] ELSE [] END | CREATE (holder)-[r:REPORTS]->(new) SET r = facts)
FOREACH (_ IN CASE kind WHEN 'SAID_AT' THEN [1] ELSE [] END | CREATE (holder)-[r:SAID_AT]->(new) SET r = facts, holder.eventId = new.id)
FOREACH (_ IN CASE kind WHEN 'MENTIONS' THEN [1] ELSE [] END | CREATE (holder)-[r:MENTIONS]->(new) SET r = facts)
DELETE tie
