// The events that some speakers take part in.
UNWIND $ids AS id
MATCH (n:Speaker|PastSpeaker|Merged {id: id})-[:TOOK_PART_IN|PAST_TOOK_PART_IN]->(event)
RETURN DISTINCT event.id AS id, elementId(event) AS node
