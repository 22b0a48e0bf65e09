// A quote with all that it cannot be without: article, speaker, statement. A statement's text is the fullest of its
// quotes' by the rule of speakers.cypher.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (s:Speaker {id: row.speaker})
MERGE (q:Quote {id: row.id})
  ON CREATE SET q.recordedAt = datetime.transaction()
SET q += row.properties,
    q.saidOn = date(row.saidOn),
    q.publishedOn = date(row.publishedOn),
    // The place in the text is counted backwards: what lists the newest first then lists each article in reading order.
    q.orderKey = coalesce(row.publishedOn, '0000-00-00') + ' ' + row.article + ' '
      + right('00000000' + toString(999999999 - row.properties.content[0]), 9) + ' ' + row.id
MERGE (q)-[:IN]->(a)
MERGE (s)-[said:SAID]->(q)
SET said.role = row.role, said.resolution = row.resolution, said.confidence = row.confidence
MERGE (t:Statement {id: row.statement})
SET t.text = CASE
      WHEN t.text IS NULL OR size(q.text) > size(t.text) OR (size(q.text) = size(t.text) AND q.text > t.text)
      THEN q.text ELSE t.text END,
    t.orderKey = CASE WHEN t.orderKey IS NULL OR q.orderKey > t.orderKey THEN q.orderKey ELSE t.orderKey END
MERGE (q)-[:EXPRESSES]->(t)
MERGE (t)-[:BY]->(s)
