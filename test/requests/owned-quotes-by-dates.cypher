// $limit = 20
// $speaker = "okafor"
// $from = "2026-02-12"
// $to = "2026-02-12~"
// $of = "SPEAKER "
// $since = " 2026-02-12"
// $until = " 2026-02-12~"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey >= ''
        AND quote.orderKey >= $from
        AND quote.orderKey < $to AND quote.orderKey >= '0001'
      RETURN quote
      ORDER BY quote.speakerId DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  },
  total: reduce(total = 0, quotes IN COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner2:Speaker)
    MATCH (tally:Tally)
    WHERE tally.key >= $of + owner2.id + $since AND tally.key < $of + owner2.id + $until
    RETURN tally.quotes
  } | total + quotes)
} AS result;


// $limit = 20
// $accordingTo = "veltapress"
// $to = "2026-02-11~"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
      WHERE relay.sourceId = owner.id
        AND relay.orderKey >= ''
        AND relay.orderKey < $to AND relay.orderKey >= '0001'
      RETURN quote
      ORDER BY relay.sourceId DESC, relay.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  },
  total: COUNT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner2:Source)
    MATCH (quote2:Quote)-[relay2:ACCORDING_TO]->()
    WHERE relay2.sourceId = owner2.id
      AND relay2.orderKey >= ''
      AND relay2.orderKey < $to AND relay2.orderKey >= '0001'
    RETURN DISTINCT quote2
  }
} AS result;


// $limit = 20
// $publishedBy = "inland ledger"
// $from = "2026-02-12"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (article:Article)
      WHERE article.publisherId = owner.id
        AND article.orderKey >= ''
        AND article.orderKey >= $from
      RETURN article
      ORDER BY article.publisherId DESC, article.orderKey DESC
      LIMIT $limit
    } AS article
    WITH DISTINCT article, article.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {title: article.title}}}
  },
  total: COUNT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner2:Source)
    MATCH (article2:Article)
    WHERE article2.publisherId = owner2.id
      AND article2.orderKey >= ''
      AND article2.orderKey >= $from
    RETURN DISTINCT article2
  }
} AS result;


// $limit = 20
// $speaker = "jurgen los"
// $to = "2026-02-11~"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    UNWIND COLLECT {
      MATCH (statement:Statement)
      WHERE statement.speakerId = owner.id
        AND statement.orderKey >= ''
        AND statement.orderKey < $to AND statement.orderKey >= '0001'
      RETURN statement
      ORDER BY statement.speakerId DESC, statement.orderKey DESC
      LIMIT $limit
    } AS statement
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: statement.text}}}
  },
  total: COUNT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner2:Speaker)
    MATCH (statement2:Statement)
    WHERE statement2.speakerId = owner2.id
      AND statement2.orderKey >= ''
      AND statement2.orderKey < $to AND statement2.orderKey >= '0001'
    RETURN DISTINCT statement2
  }
} AS result;
