// $limit = 20
// $from = "2026-02-12"
// $to = "2026-02-11~"
// $since = "TYPE 2026-02-12"
// $until = "TYPE 2026-02-11~"
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.orderKey >= $from
      AND quote.orderKey < $to AND quote.orderKey >= '0001'
      AND quote.orderKey IS NOT NULL
    WITH quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {id: quote.id}}}
  },
  total: reduce(total = 0, quotes IN COLLECT {
    MATCH (tally:Tally)
    WHERE tally.dayKey >= $since AND tally.dayKey < $until
    RETURN tally.quotes
  } | total + quotes)
} AS result;
