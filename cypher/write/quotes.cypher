// A quote with its article and its speaker. What an earlier reading tied it to is gone by now, and nobody else writes this
// article: its ties are created unasked.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (s:Speaker {id: row.speaker})
MERGE (q:Quote {id: row.id})
  ON CREATE SET q.recordedAt = datetime.transaction()
SET q += row.properties
CREATE (q)-[:IN]->(a)
CREATE (s)-[:SAID {role: row.role, resolution: row.resolution, confidence: row.confidence}]->(q)
