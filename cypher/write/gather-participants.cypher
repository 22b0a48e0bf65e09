UNWIND $rows AS row
MATCH (n:Event {id: row.id})<-[:REPORTS]-(:Article)
WITH DISTINCT n
MATCH (n)<-[fact:REPORTS]-(:Article)
UNWIND fact.participants AS speaker
WITH DISTINCT n, speaker
MATCH (s:Speaker {id: speaker})
MERGE (s)-[:TOOK_PART_IN]->(n)
