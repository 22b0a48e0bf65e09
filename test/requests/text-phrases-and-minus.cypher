// $limit = 20
// $text = "+\"hope\" -\"alone\""
RETURN {
  rows: COLLECT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $text = "+\"carries\" -\"hope across\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $text = "+\"hope across the water\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $text = "+\"across the water\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $limit = 20
// $text = "\"hope\" \"toll\""
WITH COLLECT {
  CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node
  RETURN node
} AS given
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE NOT (quote IN given)
      AND quote.orderKey IS NOT NULL
    WITH quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  },
  total: COUNT {
    MATCH (quote2:Quote)
    WHERE NOT (quote2 IN given)
  }
} AS result;


// $limit = 20
// $text = "\"hope\""
// $speaker = "okafor"
WITH COLLECT {
  CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node
  RETURN node
} AS given
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey >= ''
        AND NOT (quote IN given)
      RETURN quote
      ORDER BY quote.speakerId DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;
