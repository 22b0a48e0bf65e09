// What an event is follows from all that articles tell of it: see refresh-events.cypher. Here it only comes to be.
CYPHER replan=skip
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
SET n.bucket = row.bucket
