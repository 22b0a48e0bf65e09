// What graphs of earlier versions lack: what quotes, statements, speakers and sources repeat of what they are tied to, see
// “Lists” in docs/model.md.
MATCH (q:Quote)-[:IN]->(a:Article)
WHERE q.dayTerm IS NULL
CALL (q, a) {
  SET q.dayTerm = replace(left(q.orderKey, 10), '-', ''),
      q.saidTerm = replace(left(q.saidKey, 10), '-', ''),
      q.articleId = a.id,
      q.eventId = head([(q)-[:SAID_AT]->(e) | e.id]),
      q.relayIds = COLLECT { MATCH (q)-[r:ACCORDING_TO]->() RETURN r.sourceId ORDER BY r.position }
  WITH q
  MATCH (q)-[r:ACCORDING_TO]->()
  SET r.saidKey = q.saidKey, r.confidenceKey = q.confidenceKey
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (t:Statement)
WHERE t.dayTerm IS NULL
CALL (t) {
  SET t.dayTerm = replace(left(t.orderKey, 10), '-', ''),
      t.folded = head([(t)<-[:EXPRESSES]-(q) | q.folded])
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (s:Speaker)
WHERE s.roles IS NULL
CALL (s) {
  SET s.roles = COLLECT {
    MATCH (s)-[said:SAID]->()
    WHERE said.role IS NOT NULL
    RETURN DISTINCT said.role AS role ORDER BY role
  }
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (s:Source)
WHERE s.articleCount IS NULL
CALL (s) {
  SET s.articleCount = COUNT { (s)<-[:PUBLISHED_BY]-() },
      s.relayedCount = COUNT { (s)<-[:ACCORDING_TO]-() }
} IN TRANSACTIONS OF 1000 ROWS;

// What one speaker said, one outlet printed or one source relayed, in the other orders too.
CREATE INDEX quote_speaker_said_order IF NOT EXISTS FOR (n:Quote) ON (n.speakerId, n.saidKey);
CREATE INDEX quote_speaker_confidence_order IF NOT EXISTS FOR (n:Quote) ON (n.speakerId, n.confidenceKey);
CREATE INDEX quote_publisher_said_order IF NOT EXISTS FOR (n:Quote) ON (n.publisherId, n.saidKey);
CREATE INDEX quote_publisher_confidence_order IF NOT EXISTS FOR (n:Quote) ON (n.publisherId, n.confidenceKey);
CREATE INDEX relayed_said_order IF NOT EXISTS FOR ()-[r:ACCORDING_TO]-() ON (r.sourceId, r.saidKey);
CREATE INDEX relayed_confidence_order IF NOT EXISTS FOR ()-[r:ACCORDING_TO]-() ON (r.sourceId, r.confidenceKey);

// Quotes of a type or of a sourcing grade that few have.
CREATE INDEX quote_type_order IF NOT EXISTS FOR (n:Quote) ON (n.type, n.orderKey);
CREATE INDEX quote_sourcing_order IF NOT EXISTS FOR (n:Quote) ON (n.sourcing, n.orderKey);

CREATE INDEX source_articles_order IF NOT EXISTS FOR (n:Source) ON (n.articleCount, n.orderKey);
CREATE INDEX source_relayed_order IF NOT EXISTS FOR (n:Source) ON (n.relayedCount, n.orderKey);

// Words together with the day and with whom they belong to, so that a search reads little of what it does not show.
DROP INDEX quote_text IF EXISTS;
CREATE FULLTEXT INDEX quote_words IF NOT EXISTS FOR (n:Quote)
ON EACH [n.folded, n.dayTerm, n.saidTerm, n.articleId, n.speakerId, n.publisherId, n.eventId, n.relayIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON EACH [n.folded, n.dayTerm, n.speakerId]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
