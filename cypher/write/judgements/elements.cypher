UNWIND $ids AS id
MATCH (n:Speaker|PastSpeaker|Merged {id: id})
RETURN elementId(n) AS node
