UNWIND $nodes AS node
MATCH (n:PastEvent)<-[fact:PAST_REPORTS]-()
WHERE elementId(n) = node
WITH n, fact ORDER BY size(fact.name) DESC, fact.name DESC
WITH n, head(collect(fact.name)) AS name, max(fact.endDate) AS endDate
SET n.name = name, n.endDate = endDate
WITH n
CALL { WITH n MATCH (n)<-[former:PAST_TOOK_PART_IN]-() DELETE former }
MATCH (n)<-[fact:PAST_REPORTS]-()-[:VERSION_OF]->(article)
UNWIND fact.participants AS named
WITH DISTINCT n, article, named
OPTIONAL MATCH (parted:PartedSpeaker {partedFrom: named, articleId: article.id})
WITH DISTINCT n, coalesce(parted.id, named) AS participant
MATCH (read:Speaker|PastSpeaker|Merged {id: participant})
OPTIONAL MATCH (read)-[:MERGED_INTO]->(into)
WITH DISTINCT n, coalesce(into, read) AS speaker
CREATE (speaker)-[:PAST_TOOK_PART_IN]->(n)
