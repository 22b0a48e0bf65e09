// $limit = 20
// $publishedBy = "inland ledger"
// $type = ["INDIRECT"]
// $text = "+\"hope\""
// $limit2 = 20
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given, COLLECT {
  CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node
  RETURN node
} AS given2
RETURN {
  rows: COLLECT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS wording2
    MATCH (wording2)-[:EXPRESSES]->(statement:Statement)
    WHERE EXISTS { MATCH (statement)<-[:EXPRESSES]-(printed:Quote) WHERE printed.publisherId IN given }
      AND NOT (EXISTS { MATCH (statement)<-[:EXPRESSES]-(wording:Quote) WHERE wording.type IN $type })
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: statement.text,
          quotes: {
            rows: COLLECT {
              MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
              WHERE quote IN given2
              WITH DISTINCT quote, quote.orderKey AS key2
              ORDER BY key2 DESC
              LIMIT $limit2
              RETURN {row: {nodes: {text: quote.text}}}
            },
            total: COUNT {
              MATCH (statement)<-[:EXPRESSES]-(quote2:Quote)
              WHERE quote2 IN given2
              RETURN DISTINCT quote2
            }
          }
        }
      }
    }
  },
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS wording4
    MATCH (wording4)-[:EXPRESSES]->(statement2:Statement)
    WHERE EXISTS { MATCH (statement2)<-[:EXPRESSES]-(printed2:Quote) WHERE printed2.publisherId IN given }
      AND NOT (EXISTS { MATCH (statement2)<-[:EXPRESSES]-(wording3:Quote) WHERE wording3.type IN $type })
    RETURN DISTINCT statement2
  }
} AS result;


// $limit = 20
// $publishedBy = "dagens ekko"
// $type = ["MIXED"]
// $accordingTo = "veltapress"
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(:Source)<-[:ACCORDING_TO]-(relayed:Quote)-[:EXPRESSES]->(statement:Statement)
    WHERE EXISTS { MATCH (statement)<-[:EXPRESSES]-(printed:Quote) WHERE printed.publisherId IN given }
      AND EXISTS { MATCH (statement)<-[:EXPRESSES]-(wording:Quote) WHERE wording.type IN $type }
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: statement.text}}}
  }
} AS result;


// $limit = 20
// $publishedBy = "harbour notes"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(:Source)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(printed)
    MATCH (printed)-[:EXPRESSES]->(statement:Statement)
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: statement.text}}}
  }
} AS result;


// $limit = 3
// $text = "+\"hope\" -\"alone\""
WITH COLLECT {
  CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node
  RETURN node
} AS given
RETURN {
  rows: COLLECT {
    MATCH (speaker:Speaker)
    WHERE speaker.orderKey IS NOT NULL
    WITH speaker, speaker.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          name: speaker.name,
          quotes: {
            total: COUNT {
              MATCH (quote:Quote)
              WHERE quote.speakerId = speaker.id
                AND quote.orderKey >= ''
                AND quote IN given
              RETURN DISTINCT quote
            }
          }
        }
      }
    }
  }
} AS result;


// $name = "ines okafor"
// $limit = 20
// $text = "+\"hope\""
// $accordingTo = "veltapress"
MATCH (:Name {key: $name})<-[called:NAMED]-(speaker:Speaker)
WITH speaker, max(called.as = speaker.name) AS own
ORDER BY speaker.unresolved, coalesce(own, false) DESC, speaker.quoteCount DESC, speaker.orderKey
LIMIT 1
WITH speaker, COLLECT {
  CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node
  RETURN node
} AS given, COLLECT {
  MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given2
RETURN {
  quotes: {
    rows: COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = speaker.id
        AND quote.orderKey >= ''
        AND quote IN given
        AND EXISTS { MATCH (quote)-[relay:ACCORDING_TO]->() WHERE relay.sourceId IN given2 }
      WITH quote, quote.orderKey AS key
      ORDER BY quote.speakerId DESC, quote.orderKey DESC
      LIMIT $limit
      RETURN {row: {nodes: {text: quote.text}}}
    },
    total: COUNT {
      MATCH (quote2:Quote)
      WHERE quote2.speakerId = speaker.id
        AND quote2.orderKey >= ''
        AND quote2 IN given
        AND EXISTS { MATCH (quote2)-[relay2:ACCORDING_TO]->() WHERE relay2.sourceId IN given2 }
      RETURN DISTINCT quote2
    }
  }
} AS result;
