// One that a judgement made one with another is found as that one.
MATCH (one:Speaker|PastSpeaker|Merged {id: $id})
OPTIONAL MATCH (one)-[:MERGED_INTO]->(into)
RETURN coalesce(into.id, one.id)
