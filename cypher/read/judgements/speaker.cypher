// Whom the quote was given to, or who stands for them by now.
MATCH (given:Speaker|PastSpeaker|Merged {id: judgement.speakerId})
OPTIONAL MATCH (given)-[:MERGED_INTO]->(into)
WITH coalesce(into, given) AS speaker
