// Which outlets print a statement and which sources relay it, in the order of lists: see “Lists” in docs/model.md.
MATCH (statement:Statement)
CALL (statement) {
  MATCH (statement)<-[expressed:EXPRESSES]-(quote:Quote)
  WITH expressed, quote ORDER BY quote.id
  WITH quote.publisherId AS publisher, head(collect(expressed)) AS tie
  WHERE publisher IS NOT NULL
  SET tie.carrierId = publisher, tie.orderKey = statement.orderKey
} IN TRANSACTIONS OF 2000 ROWS;

MATCH (statement:Statement)
CALL (statement) {
  MATCH (statement)<-[:EXPRESSES]-(quote:Quote)-[relayed:ACCORDING_TO]->()
  WITH relayed, quote ORDER BY quote.id
  WITH relayed.sourceId AS source, head(collect(relayed)) AS tie
  SET tie.statementKey = statement.orderKey
} IN TRANSACTIONS OF 2000 ROWS;

CREATE INDEX carried_order IF NOT EXISTS FOR ()-[r:EXPRESSES]-() ON (r.carrierId, r.orderKey);
CREATE INDEX relayed_statement_order IF NOT EXISTS FOR ()-[r:ACCORDING_TO]-() ON (r.sourceId, r.statementKey);
