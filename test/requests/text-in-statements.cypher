// $limit = 20
// $text = "+folded:\"hope\""
// $before = "~"
// $publishedBy = "inland ledger"
// $type = ["INDIRECT"]
// $index = "statement_words"
// $few = 200
// $term = "dayTerm"
// $since = ""
// $limit2 = 20
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given, COLLECT {
  CALL db.index.fulltext.queryNodes('quote_words', $text) YIELD node
  RETURN node
} AS given2
RETURN {
  rows: COLLECT {
    WITH $text AS words,
      COLLECT { CALL db.index.fulltext.queryNodes($index, $text, {limit: $few}) YIELD node AS one2 RETURN one2 } AS some,
      COLLECT {
      MATCH (last:Quote)
      WHERE last.orderKey < $before AND last.orderKey >= '1000'
      RETURN date(left(last.orderKey, 10)) ORDER BY last.orderKey DESC LIMIT 1
    }[0] AS start
    UNWIND CASE
      WHEN size(some) < $few THEN [words]
      WHEN start IS NULL THEN [words + ' +' + $term + ':[* TO 09991231]']
      ELSE [n IN range(0, 14) WHERE toString(start - duration({days: toInteger(2 ^ n) - 1})) >= $since |
        words + ' +' + $term + ':['
        + replace(toString(start - duration({days: toInteger(2 ^ (n + 1)) - 2})), '-', '') + ' TO '
        + replace(toString(start - duration({days: toInteger(2 ^ n) - 1})), '-', '') + ']'
      ] + [words + ' +' + $term + ':[* TO ' + replace(toString(start - duration({days: 32767})), '-', '') + ']']
    END AS query
    UNWIND COLLECT {
      CALL db.index.fulltext.queryNodes('statement_words', query) YIELD node AS statement
      WHERE EXISTS { MATCH (statement)<-[:EXPRESSES]-(printed:Quote) WHERE printed.publisherId IN given }
        AND NOT (EXISTS { MATCH (statement)<-[:EXPRESSES]-(wording:Quote) WHERE wording.type IN $type })
      RETURN statement
      ORDER BY statement.orderKey DESC
      LIMIT $limit
    } AS statement
    WITH statement, statement.orderKey AS key
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
    CALL db.index.fulltext.queryNodes('statement_words', $text) YIELD node AS statement2
    WHERE EXISTS { MATCH (statement2)<-[:EXPRESSES]-(printed2:Quote) WHERE printed2.publisherId IN given }
      AND NOT (EXISTS { MATCH (statement2)<-[:EXPRESSES]-(wording2:Quote) WHERE wording2.type IN $type })
    RETURN DISTINCT statement2
  }
} AS result;


// $limit = 20
// $accordingTo = "veltapress"
// $publishedBy = "dagens ekko"
// $type = ["MIXED"]
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (statement:Statement)<-[:EXPRESSES]-()-[relayed:ACCORDING_TO]->()
      WHERE relayed.sourceId = owner.id
        AND relayed.statementKey >= ''
        AND EXISTS { MATCH (statement)<-[:EXPRESSES]-(printed:Quote) WHERE printed.publisherId IN given }
        AND EXISTS { MATCH (statement)<-[:EXPRESSES]-(wording:Quote) WHERE wording.type IN $type }
      RETURN statement
      ORDER BY relayed.sourceId DESC, relayed.statementKey DESC
      LIMIT $limit
    } AS statement
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
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (statement:Statement)<-[carried:EXPRESSES]-()
      WHERE carried.carrierId = owner.id
        AND carried.orderKey >= ''
      RETURN statement
      ORDER BY carried.carrierId DESC, carried.orderKey DESC
      LIMIT $limit
    } AS statement
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: statement.text}}}
  }
} AS result;


// $limit = 3
// $text = "+folded:\"hope\" -folded:\"alone\""
// $term = "speakerId"
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
              CALL db.index.fulltext.queryNodes('quote_words', $text + ' +' + $term + ':' + speaker.id) YIELD node AS quote
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
// $text = "+folded:\"hope\""
// $accordingTo = "veltapress"
// $term = "relayIds"
// $term2 = "speakerId"
// $before = "~"
// $index = "quote_words"
// $few = 200
// $term3 = "dayTerm"
// $since = ""
MATCH (:Name {key: $name})<-[called:NAMED]-(speaker:Speaker)
WITH speaker, max(called.as = speaker.name) AS own
ORDER BY speaker.unresolved, coalesce(own, false) DESC, speaker.quoteCount DESC, speaker.orderKey
LIMIT 1
WITH speaker, COLLECT {
  MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  quotes: {
    rows: COLLECT {
      WITH $text + CASE WHEN size(given) > 500 THEN '' ELSE reduce(term = ' +' + $term + ':(none', id IN given | term + ' ' + id) + ')' END + ' +' + $term2 + ':' + speaker.id AS words,
        COLLECT { CALL db.index.fulltext.queryNodes($index, $text + CASE WHEN size(given) > 500 THEN '' ELSE reduce(term = ' +' + $term + ':(none', id IN given | term + ' ' + id) + ')' END + ' +' + $term2 + ':' + speaker.id, {limit: $few}) YIELD node AS one2 RETURN one2 } AS some,
        COLLECT {
        MATCH (last:Quote)
        WHERE last.orderKey < $before AND last.orderKey >= '1000'
        RETURN date(left(last.orderKey, 10)) ORDER BY last.orderKey DESC LIMIT 1
      }[0] AS start
      UNWIND CASE
        WHEN size(some) < $few THEN [words]
        WHEN start IS NULL THEN [words + ' +' + $term3 + ':[* TO 09991231]']
        ELSE [n IN range(0, 14) WHERE toString(start - duration({days: toInteger(2 ^ n) - 1})) >= $since |
          words + ' +' + $term3 + ':['
          + replace(toString(start - duration({days: toInteger(2 ^ (n + 1)) - 2})), '-', '') + ' TO '
          + replace(toString(start - duration({days: toInteger(2 ^ n) - 1})), '-', '') + ']'
        ] + [words + ' +' + $term3 + ':[* TO ' + replace(toString(start - duration({days: 32767})), '-', '') + ']']
      END AS query
      UNWIND COLLECT {
        CALL db.index.fulltext.queryNodes('quote_words', query) YIELD node AS quote
        WHERE EXISTS { MATCH (quote)-[relay:ACCORDING_TO]->() WHERE relay.sourceId IN given }
        RETURN quote
        ORDER BY quote.orderKey DESC
        LIMIT $limit
      } AS quote
      WITH quote, quote.orderKey AS key
      LIMIT $limit
      RETURN {row: {nodes: {text: quote.text}}}
    },
    total: COUNT {
      CALL db.index.fulltext.queryNodes('quote_words', $text + CASE WHEN size(given) > 500 THEN '' ELSE reduce(term2 = ' +' + $term + ':(none', id IN given | term2 + ' ' + id) + ')' END + ' +' + $term2 + ':' + speaker.id) YIELD node AS quote2
      WHERE EXISTS { MATCH (quote2)-[relay2:ACCORDING_TO]->() WHERE relay2.sourceId IN given }
      RETURN DISTINCT quote2
    }
  }
} AS result;
