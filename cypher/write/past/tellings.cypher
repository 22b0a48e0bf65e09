// What texts that stand no more told of these kinds and days.
UNWIND $rows AS row
MATCH (n:Event {bucket: row.key})<-[r:PAST_REPORTS]-()
RETURN DISTINCT row.key AS bucket, n.id AS event, r.telling AS id, r.kind AS kind, r.date AS date, r.place AS place
UNION
UNWIND $rows AS row
MATCH (n:PastEvent {bucket: row.key})<-[r:PAST_REPORTS]-()
RETURN DISTINCT row.key AS bucket, n.id AS event, r.telling AS id, r.kind AS kind, r.date AS date, r.place AS place
