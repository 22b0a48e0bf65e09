// $text = "\"hopes\" AND \"bridges\""
// $limit = 20
RETURN {
  rows: COLLECT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $text = "\"across the water\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $text = "\"water the across\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $text = "\"hope\""
// $speaker = "samuel okafor"
// $limit = 20
RETURN {
  rows: COLLECT {
    WITH COLLECT {
      CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node
      RETURN node
    } AS given
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote:Quote)
    WHERE quote IN given
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $publishedBy = "inland ledger"
// $minConfidence = 0.5
// $text = "\"hope\""
// $limit = 20
RETURN {
  rows: COLLECT {
    WITH COLLECT {
      MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
      RETURN one
    } AS given
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    WHERE EXISTS { MATCH (quote)-[:IN]->(:Article)-[:PUBLISHED_BY]->(publisher) WHERE publisher IN given }
      AND quote.confidence >= $minConfidence
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;
