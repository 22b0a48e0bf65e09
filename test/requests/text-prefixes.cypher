// $limit = 20
// $speaker = "jurgen los"
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


// $limit = 20
// $speaker = "ines okafor"
// $text = "+\"hope\""
WITH COLLECT {
  MATCH (:Name {key: $speaker})<-[:NAMED]-(one:Speaker)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    WHERE NOT (quote.speakerId IN given)
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          speaker: head(COLLECT {
            MATCH (quote)<-[:SAID]-(speaker)
            RETURN {name: speaker.name}
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $limit = 20
// $publishedBy = "inland ledger"
// $text = "+\"hope\""
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    WHERE quote.publisherId IN given
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          publisher: head(COLLECT {
            MATCH (quote)-[:IN]->()-[:PUBLISHED_BY]->(source)
            RETURN {name: source.name}
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $limit = 20
// $publishedBy = "inland ledger"
// $accordingTo = "veltapress"
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
      WHERE relay.sourceId = owner.id
        AND relay.orderKey >= ''
        AND NOT (quote.publisherId IN given)
      RETURN quote
      ORDER BY relay.sourceId DESC, relay.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          accordingTo: COLLECT {
            MATCH (quote)-[edge:ACCORDING_TO]->(source)
            WITH DISTINCT source, edge ORDER BY edge.position LIMIT 100
            RETURN {name: source.name}
          }
        }
      }
    }
  }
} AS result;


// $limit = 20
// $type = ["MIXED"]
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.type IN $type
      AND quote.orderKey IS NOT NULL
    WITH quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text, type: quote.type}}}
  }
} AS result;


// $type = ["INDIRECT"]
// $type2 = ["MIXED"]
// $text = "+\"okay hope\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    WHERE NOT (quote.type IN $type)
      AND NOT (quote.type IN $type2)
    RETURN DISTINCT quote
  }
} AS result;


// $speaker = "ines okafor"
// $speaker2 = "samuel okafor"
WITH COLLECT {
  MATCH (:Name {key: $speaker2})<-[:NAMED]-(one:Speaker)
  RETURN one.id
} AS given
RETURN {
  total: COUNT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    MATCH (quote:Quote)
    WHERE quote.speakerId = owner.id
      AND quote.orderKey >= ''
      AND quote.speakerId IN given
    RETURN DISTINCT quote
  }
} AS result;
