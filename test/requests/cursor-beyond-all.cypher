// $limit = 21
// $after = "0000-00-00 a_000000000000000000000000 000000000 q_000000000000000000000000"
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.orderKey < $after
    WITH quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {sort: [key], row: {nodes: {id: quote.id}}}
  }
} AS result;
