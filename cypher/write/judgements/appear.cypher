// Those who are judged to have said something are there, under whatever label, before anything is tied to them.
UNWIND $rows AS row
WITH row
WHERE NOT EXISTS { MATCH (:Speaker|PastSpeaker|Merged {id: row.id}) }
CREATE (:Speaker {id: row.id, unresolved: row.unresolved})
