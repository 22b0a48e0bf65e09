// Whom an article was read as naming, of those who a speaker is: today, in an earlier text, or before a judgement found it to be
// somebody else. One whom the article alone means by another's name is judged by that other; it names nobody who is in it for a
// judgement's sake, such as the nobody who is left when an attribution is rejected.
MATCH (article:Article {id: $article})
MATCH (n:Speaker|PastSpeaker|Merged {id: $speaker})
OPTIONAL MATCH (n)-[:MERGED_INTO]->(into)
WITH article, n, coalesce(into, n) AS holder
CALL {
  WITH article, holder
  MATCH (article)-[names:NAMES]->(holder)
  WHERE names.judged IS NULL
  RETURN coalesce(names.readAs, holder.id) AS id
  UNION
  WITH article, holder
  MATCH (article)<-[:VERSION_OF]-()-[names:PAST_NAMES]->(holder)
  WHERE names.judged IS NULL
  RETURN coalesce(names.readAs, holder.id) AS id
  UNION
  WITH article, n
  MATCH (parted:PartedSpeaker {partedFrom: n.id, articleId: article.id})
  RETURN parted.partedFrom AS id
}
WITH DISTINCT n, id
WHERE NOT EXISTS { (:PartedSpeaker {id: id}) }
RETURN id ORDER BY id <> n.id, id
