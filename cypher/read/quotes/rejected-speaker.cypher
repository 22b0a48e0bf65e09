// Whom it was read as said by, or who stands for them by now.
MATCH (read:Speaker|PastSpeaker|Merged {id: quote.rejectedAs})
OPTIONAL MATCH (read)-[:MERGED_INTO]->(into)
WITH coalesce(into, read) AS speaker
