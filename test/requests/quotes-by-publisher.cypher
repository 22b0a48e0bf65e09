// $limit = 20
// $publishedBy = "dagens ekko"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.publisherId = owner.id
        AND quote.orderKey >= ''
      RETURN quote
      ORDER BY quote.publisherId DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  },
  total: COUNT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner2:Source)
    MATCH (quote2:Quote)
    WHERE quote2.publisherId = owner2.id
      AND quote2.orderKey >= ''
    RETURN DISTINCT quote2
  }
} AS result;
