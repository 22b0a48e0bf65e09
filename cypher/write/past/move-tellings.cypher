UNWIND $rows AS row
MATCH (old:Event|PastEvent {id: row.from})<-[tie:PAST_REPORTS|PAST_SAID_AT|PAST_MENTIONS {telling: row.telling}]-(holder)
MATCH (new:Event|PastEvent {id: row.to})
WITH tie, holder, new, type(tie) AS kind, properties(tie) AS facts
FOREACH (_ IN CASE kind WHEN 'PAST_REPORTS' THEN [1] ELSE [] END | CREATE (holder)-[r:PAST_REPORTS]->(new) SET r = facts)
FOREACH (_ IN CASE kind WHEN 'PAST_SAID_AT' THEN [1] ELSE [] END | CREATE (holder)-[r:PAST_SAID_AT]->(new) SET r = facts, holder.eventId = new.id)
FOREACH (_ IN CASE kind WHEN 'PAST_MENTIONS' THEN [1] ELSE [] END | CREATE (holder)-[r:PAST_MENTIONS]->(new) SET r = facts)
DELETE tie
