// What no article of today tells in this way is an event of its own, and past.
UNWIND $rows AS row
WITH row
WHERE NOT EXISTS { MATCH (:Event {id: row.to}) } AND NOT EXISTS { MATCH (:Past {id: row.to}) }
MERGE (n:Past {id: row.to})
SET n:PastEvent, n.bucket = row.bucket, n.kind = row.kind, n.date = row.date, n.datePrecision = 'DAY',
    n.orderKey = row.date + ' ' + n.id
WITH n, row
MATCH (place {id: row.place})
WHERE place:Place OR place:PastPlace
MERGE (n)-[:PAST_HELD_AT]->(place)
