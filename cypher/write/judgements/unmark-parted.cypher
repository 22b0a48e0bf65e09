// The reverse of mark-parted.cypher.
MATCH (n:Speaker|PastSpeaker|Merged {id: $id})
OPTIONAL MATCH (n)<-[on:ON]-(judgement:NamingJudgement {one: n.articleId, other: n.partedFrom})
DELETE on
WITH DISTINCT n
REMOVE n:PartedSpeaker, n.partedFrom, n.articleId
