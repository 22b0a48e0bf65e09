// Who took part in events is told by names; an article that means somebody else by one tells that this other took part.
UNWIND $events AS event
MATCH (n:Event {id: event})<-[fact:REPORTS]-(article:Article)
UNWIND fact.participants AS speaker
OPTIONAL MATCH (parted:PartedSpeaker {partedFrom: speaker, articleId: article.id})
WITH n, collect(DISTINCT coalesce(parted.id, speaker)) AS speakers, count(parted) AS others
WHERE others > 0
CALL { WITH n MATCH (n)<-[former:TOOK_PART_IN]-() DELETE former }
UNWIND speakers AS id
MATCH (read:Speaker|Merged {id: id})
OPTIONAL MATCH (read)-[:MERGED_INTO]->(into)
WITH DISTINCT n, coalesce(into, read) AS speaker
CREATE (speaker)-[:TOOK_PART_IN]->(n)
