// What a text names that stands no more: known from texts of today, or from others that are past, or new and past.
UNWIND $rows AS row
WITH row
WHERE NOT EXISTS { MATCH (:Speaker {id: row.id}) } AND NOT EXISTS { MATCH (:Source {id: row.id}) }
  AND NOT EXISTS { MATCH (:Place {id: row.id}) } AND NOT EXISTS { MATCH (:Event {id: row.id}) }
MERGE (n:Past {id: row.id})
SET n += row.properties
FOREACH (_ IN CASE row.type WHEN 'speakers' THEN [1] ELSE [] END | SET n:PastSpeaker)
FOREACH (_ IN CASE row.type WHEN 'sources' THEN [1] ELSE [] END | SET n:PastSource)
FOREACH (_ IN CASE row.type WHEN 'places' THEN [1] ELSE [] END | SET n:PastPlace)
FOREACH (_ IN CASE row.type WHEN 'events' THEN [1] ELSE [] END | SET n:PastEvent)
