// $publishedBy = "dagens ekko"
// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(:Source)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(quote)
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  },
  total: COUNT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(:Source)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(quote2)
    RETURN DISTINCT quote2
  }
} AS result;
