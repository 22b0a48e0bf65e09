// The articles whose quotes were read as said by some speakers, whoever stands for these now.
UNWIND $ids AS id
MATCH (n:Speaker|PastSpeaker|Merged {id: id})
OPTIONAL MATCH (n)-[:MERGED_INTO]->(into)
WITH id, into, coalesce(into, n) AS speaker
MATCH (speaker)-[said:SAID|PAST_SAID]->(quote)
WHERE into IS NULL OR said.readAs = id
RETURN DISTINCT quote.articleId AS article
