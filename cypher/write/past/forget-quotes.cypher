// The quotes of a version that is read anew: those that are found again keep nothing but what was judged of them.
UNWIND $rows AS row
MATCH (:Version {id: row.version})<-[:STOOD_IN]-(q:PastQuote)
OPTIONAL MATCH (q)-[:PAST_EXPRESSES]->(own:PastStatement)
CALL { WITH q MATCH (q)-[r:STOOD_IN|PAST_IN|PAST_SAID|PAST_ACCORDING_TO|PAST_EXPRESSES|PAST_SAID_AT|PAST_MENTIONS|PAST_NESTED_IN]-() DELETE r }
CALL {
  WITH own
  WITH own WHERE own IS NOT NULL AND NOT EXISTS { (own)<-[:PAST_EXPRESSES]-() }
  DETACH DELETE own
}
WITH q, row
WHERE NOT q.id IN row.quotes
CALL {
  WITH q
  MATCH (q)<-[on:ON]-(judgement:Judgement)
  MATCH (other:PastQuote {id: q.id})
  WHERE other <> q
  WITH judgement, on, head(collect(other)) AS other
  MERGE (judgement)-[:ON]->(other)
  DELETE on
}
CALL {
  WITH q, row
  WITH q, row WHERE EXISTS { (q)<-[:ON]-() }
  MATCH (a:Article {id: row.article})
  MERGE (q)-[:WAS_IN]->(a)
  SET q:FormerQuote
  REMOVE q:PastQuote, q.key, q.versionId
}
WITH q
WHERE NOT q:FormerQuote
DETACH DELETE q
