// $limit = 3
// $speaker = "okafor"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey >= ''
      RETURN quote
      ORDER BY quote.speakerId DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {sort: [key], row: {edges: {here: {text: quote.text}, node: {text: quote.type}}, more: {}}}
  },
  total: reduce(total = 0, degree IN COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner2:Speaker)
    RETURN COUNT { (owner2)-[:SAID]->() }
  } | total + degree)
} AS result;
