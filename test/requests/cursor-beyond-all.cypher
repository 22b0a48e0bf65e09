// $limit = 21
// $after = "0"
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
