// One that a judgement made one with another is found as that one.
OPTIONAL MATCH (merged:Merged {id: $id})-[:MERGED_INTO]->(into)
MATCH (speaker:Speaker {id: coalesce(into.id, $id)})
