CYPHER replan=skip
UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (l:Place {id: row.place})
MERGE (e)-[:HELD_AT]->(l)
