// When each version stood, on the version, on its quotes and, of the latest, on the article.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
SET a.standing = row.standing, a.standingSince = row.standingSince,
    a.knownSince = reduce(first = null, one IN row.versions |
      CASE WHEN first <= one.since[0] THEN first ELSE coalesce(one.since[0], first) END)
WITH a, row
UNWIND row.versions AS stood
MATCH (v:Version {id: stood.id})-[:VERSION_OF]->(a)
SET v.seen = stood.seen, v.since = stood.since, v.until = stood.until
FOREACH (_ IN CASE WHEN a.versionId = v.id THEN [1] ELSE [] END | SET a.since = stood.since, a.until = stood.until)
WITH a, v, stood
CALL {
  WITH a, v, stood
  MATCH (a)<-[:IN]-(q:Quote)
  WHERE a.versionId = v.id
  SET q.since = stood.since, q.until = stood.until,
      q.earlyKey = CASE WHEN left(q.orderKey, 10) > left(toString(stood.since[0]), 10) THEN q.orderKey END
}
CALL {
  WITH v, stood
  MATCH (v)<-[:STOOD_IN]-(q:PastQuote)
  SET q.since = stood.since, q.until = stood.until,
      q.earlyKey = CASE WHEN left(q.orderKey, 10) > left(toString(stood.since[0]), 10) THEN q.orderKey END
}
