// A quote of a text that stands no more, under the key that tells it from the same quote of another text.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (v:Version {id: row.version})
MATCH (s:Speaker|PastSpeaker {id: row.speaker})
MERGE (q:PastQuote {key: row.version + ' ' + row.id})
  ON CREATE SET q.recordedAt = datetime.transaction()
SET q += row.properties, q.id = row.id, q.versionId = row.version
CREATE (q)-[:PAST_IN]->(a)
CREATE (q)-[:STOOD_IN]->(v)
CREATE (s)-[:PAST_SAID {role: row.role, resolution: row.resolution, confidence: row.confidence}]->(q)
