CYPHER replan=skip
UNWIND $rows AS row
MATCH (n:Event {id: row.id})<-[:REPORTS]-(:Article)
WITH DISTINCT n
MATCH (n)<-[fact:REPORTS]-(:Article)
UNWIND fact.participants AS speaker
WITH DISTINCT n, speaker
OPTIONAL MATCH (merged:Merged {id: speaker})-[:MERGED_INTO]->(into)
MATCH (s:Speaker {id: coalesce(into.id, speaker)})
MERGE (s)-[:TOOK_PART_IN]->(n)
