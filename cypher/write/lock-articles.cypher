// Takes the articles of a batch for this transaction, and says what each was before: a new one has no digest yet.
// Writing a property back is what takes the lock.
CYPHER replan=skip
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
  ON CREATE SET a.recordedAt = datetime.transaction()
  ON MATCH SET a.digest = a.digest
WITH a
OPTIONAL MATCH (v:Version)-[:VERSION_OF]->(a)
WITH a, v ORDER BY v.id
RETURN a {.id, .digest, .textHash, .versionId, .recordedAt} AS article,
  collect(v {.id, .digest, .seen, .status, notice: v.noticeKind}) AS versions
