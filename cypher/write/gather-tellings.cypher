CYPHER replan=skip
UNWIND $rows AS row
MATCH (n:Event {bucket: row.key})<-[r:REPORTS]-(:Article)
RETURN DISTINCT row.key AS bucket, n.id AS event, r.telling AS id, r.kind AS kind, r.date AS date,
  r.place AS place, r.participants AS participants
