// $limit = 2
// $after = "2026-02-12 b_000000000000000000000000 000000000 q_000000000000000000000000"
// $speaker = "ines okafor"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey < $after
      RETURN quote
      ORDER BY quote.speakerId DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {sort: [key], row: {nodes: {text: quote.text}}}
  }
} AS result;


// $limit = 2
// $after = "2026-02-11 a_000000000000000000000000 000000000 q_000000000000000000000000"
// $publishedBy = "norhaven courier"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.publisherId = owner.id
        AND quote.orderKey > $after
      RETURN quote
      ORDER BY quote.publisherId, quote.orderKey
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $limit = 3
// $after = "2026-02-12 b_000000000000000000000000 000000000 q_000000000000000000000000"
// $accordingTo = "veltapress"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
      WHERE relay.sourceId = owner.id
        AND relay.orderKey < $after
      RETURN quote
      ORDER BY relay.sourceId DESC, relay.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;
