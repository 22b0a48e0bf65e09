// $limit = 20
// $text = "+\"hopes\" +\"bridges\""
RETURN {
  rows: COLLECT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $text = "+\"across the water\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $text = "+\"water the across\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $limit = 20
// $speaker = "samuel okafor"
// $text = "+\"hope\""
WITH COLLECT {
  MATCH (:Name {key: $speaker})<-[:NAMED]-(one:Speaker)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    WHERE quote.speakerId IN given
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $limit = 20
// $publishedBy = "inland ledger"
// $minConfidence = 0.5
// $text = "+\"hope\""
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    WHERE quote.publisherId IN given
      AND quote.confidence >= $minConfidence
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;
