// $name = "ines okafor"
// $limit = 2
// $after = "2026-02-12 b_000000000000000000000000 000000000 q_000000000000000000000000"
// $type = ["DIRECT"]
// $limit2 = 2
// $limit3 = 2
MATCH (:Name {key: $name})<-[called:NAMED]-(speaker:Speaker)
WITH speaker, max(called.as = speaker.name) AS own
ORDER BY speaker.unresolved, coalesce(own, false) DESC, speaker.quoteCount DESC, speaker.orderKey
LIMIT 1
RETURN {
  quotes: {
    rows: COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = speaker.id
        AND quote.orderKey < $after
        AND quote.type IN $type
      WITH quote, quote.orderKey AS key
      ORDER BY quote.speakerId DESC, quote.orderKey DESC
      LIMIT $limit
      RETURN {row: {nodes: {text: quote.text}}}
    },
    total: COUNT {
      MATCH (quote2:Quote)
      WHERE quote2.speakerId = speaker.id
        AND quote2.orderKey >= ''
        AND quote2.type IN $type
      RETURN DISTINCT quote2
    }
  },
  statements: {
    rows: COLLECT {
      MATCH (statement:Statement)
      WHERE statement.speakerId = speaker.id
        AND statement.orderKey >= ''
      WITH statement, statement.orderKey AS key2
      ORDER BY statement.speakerId, statement.orderKey
      LIMIT $limit2
      RETURN {row: {nodes: {text: statement.text}}}
    },
    total: COUNT { (speaker)<-[:BY]-() }
  },
  said: {
    rows: COLLECT {
      MATCH (quote3:Quote)
      WHERE quote3.speakerId = speaker.id
        AND quote3.saidKey >= ''
      WITH quote3, quote3.saidKey AS key3
      ORDER BY quote3.speakerId DESC, quote3.saidKey DESC
      LIMIT $limit3
      RETURN {row: {nodes: {text: quote3.text, saidOn: quote3.saidOn}}}
    }
  }
} AS result;


// $name = "veltapress"
// $limit = 2
// $from = "2026-02-12"
MATCH (:Name {key: $name})<-[called:NAMED]-(source:Source)
WITH source, max(called.as = source.name) AS own
ORDER BY coalesce(own, false) DESC, source.articleCount + source.relayedCount DESC, source.orderKey
LIMIT 1
RETURN {
  relayed: {
    rows: COLLECT {
      MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
      WHERE relay.sourceId = source.id
        AND relay.orderKey >= ''
        AND relay.orderKey >= $from
      WITH quote, relay.orderKey AS key
      ORDER BY relay.sourceId DESC, relay.orderKey DESC
      LIMIT $limit
      RETURN {row: {nodes: {text: quote.text}}}
    },
    total: COUNT {
      MATCH (quote2:Quote)-[relay2:ACCORDING_TO]->()
      WHERE relay2.sourceId = source.id
        AND relay2.orderKey >= ''
        AND relay2.orderKey >= $from
      RETURN DISTINCT quote2
    }
  }
} AS result;


// $name = "inland ledger"
// $limit = 20
// $sourcing = ["ANONYMOUS"]
MATCH (:Name {key: $name})<-[called:NAMED]-(source:Source)
WITH source, max(called.as = source.name) AS own
ORDER BY coalesce(own, false) DESC, source.articleCount + source.relayedCount DESC, source.orderKey
LIMIT 1
RETURN {
  published: {
    rows: COLLECT {
      MATCH (quote:Quote)
      WHERE quote.publisherId = source.id
        AND quote.orderKey >= ''
        AND quote.sourcing IN $sourcing
      WITH quote, quote.orderKey AS key
      ORDER BY quote.publisherId DESC, quote.orderKey DESC
      LIMIT $limit
      RETURN {row: {nodes: {text: quote.text}}}
    },
    total: COUNT {
      MATCH (quote2:Quote)
      WHERE quote2.publisherId = source.id
        AND quote2.orderKey >= ''
        AND quote2.sourcing IN $sourcing
      RETURN DISTINCT quote2
    }
  },
  articles: {total: COUNT { (source)<-[:PUBLISHED_BY]-() }}
} AS result;
