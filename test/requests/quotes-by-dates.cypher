// $limit = 20
// $from = "2026-02-12"
// $to = "2026-02-12~"
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.orderKey >= $from
      AND quote.orderKey < $to AND quote.orderKey >= '0001'
      AND quote.orderKey IS NOT NULL
    WITH quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $limit = 20
// $to = "2026-02-11~"
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.orderKey < $to AND quote.orderKey >= '0001'
      AND quote.orderKey IS NOT NULL
    WITH quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  },
  total: COUNT {
    MATCH (quote2:Quote)
    WHERE quote2.orderKey < $to AND quote2.orderKey >= '0001'
  }
} AS result;


// $from = "2026-02-12"
RETURN {
  total: COUNT {
    MATCH (quote:Quote)
    WHERE quote.orderKey >= $from
  }
} AS result;


// $limit = 20
// $from = "2027-01-01"
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.orderKey >= $from
      AND quote.orderKey IS NOT NULL
    WITH quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {id: quote.id}}}
  },
  total: COUNT {
    MATCH (quote2:Quote)
    WHERE quote2.orderKey >= $from
  }
} AS result;
