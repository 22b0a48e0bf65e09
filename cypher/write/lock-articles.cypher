// Takes the articles of a batch for this transaction, and says what each was before: a new one has no digest yet.
// Writing a property back is what takes the lock.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
  ON CREATE SET a.textHash = row.textHash, a.recordedAt = datetime.transaction()
  ON MATCH SET a.textHash = a.textHash
RETURN a.id AS id, a.textHash AS textHash, a.digest AS digest
