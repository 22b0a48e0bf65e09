// $speaker = "detach delete n"
RETURN {
  total: reduce(total = 0, degree IN COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    RETURN COUNT { (owner)-[:SAID]->() }
  } | total + degree)
} AS result;


// $accordingTo = "velta match n return n u0027"
RETURN {
  total: COUNT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner:Source)
    MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
    WHERE relay.sourceId = owner.id
      AND relay.orderKey >= ''
    RETURN DISTINCT quote
  }
} AS result;


// $limit = 20
// $speaker = "order of a quote"
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
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $text = "+folded:\"hope\" +folded:\"or\" +folded:\"and\" +folded:\"folded\" +folded:\"to\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_words', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $text = "+folded:\"hope\" +folded:\"2\" +folded:\"4\" +folded:\"water\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_words', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $speaker = "order of a quote"
// $accordingTo = "]"
// $publishedBy = "x"
WITH COLLECT {
  MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given, COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one2:Source)
  RETURN one2.id
} AS given2
RETURN {
  total: COUNT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    MATCH (quote:Quote)
    WHERE quote.speakerId = owner.id
      AND quote.orderKey >= ''
      AND EXISTS { MATCH (quote)-[relay:ACCORDING_TO]->() WHERE relay.sourceId IN given }
      AND quote.publisherId IN given2
    RETURN DISTINCT quote
  }
} AS result;
