// $limit = 20
// $publishedBy = "dagens ekko"
// $of = "PUBLISHER "
// $since = " *"
// $until = " *~"
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
  total: reduce(total = 0, quotes IN COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner2:Source)
    MATCH (tally:Tally)
    WHERE tally.key >= $of + owner2.id + $since AND tally.key < $of + owner2.id + $until
    RETURN tally.quotes
  } | total + quotes)
} AS result;
