// What is there already of a batch of articles.
CYPHER replan=skip
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (v:Version)-[:VERSION_OF]->(a)
WITH a, v ORDER BY v.id
RETURN a {.id, .digest, .textHash, .versionId, .recordedAt} AS article,
  collect(v {.id, .digest, .seen, .status, notice: v.noticeKind}) AS versions
