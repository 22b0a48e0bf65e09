// $limit = 3
RETURN {
  rows: COLLECT {
    MATCH (statement:Statement)
    WHERE statement.orderKey IS NOT NULL
    WITH statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      sort: [key],
      row: {
        nodes: {
          text: statement.text,
          lastSeen: head(COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
            WHERE quote.publishedOn IS NOT NULL
            RETURN quote.publishedOn ORDER BY quote.publishedOn DESC LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $limit = 2
// $from = "2026-02-01"
// $to = "2026-02-12~"
RETURN {
  rows: COLLECT {
    MATCH (statement:Statement)
    WHERE statement.orderKey >= $from
      AND statement.orderKey < $to AND statement.orderKey >= '0001'
      AND statement.orderKey IS NOT NULL
    WITH statement, statement.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: statement.text,
          lastSeen: head(COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
            WHERE quote.publishedOn IS NOT NULL
            RETURN quote.publishedOn ORDER BY quote.publishedOn DESC LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $limit = 20
// $text = "+\"tolls\""
RETURN {
  rows: COLLECT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS wording
    MATCH (wording)-[:EXPRESSES]->(statement:Statement)
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: statement.text}}}
  }
} AS result;
