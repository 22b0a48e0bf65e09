UNWIND $rows AS row
MATCH (e:Event {id: row.event})
MATCH (s:Speaker {id: row.speaker})
MERGE (s)-[:TOOK_PART_IN]->(e)
