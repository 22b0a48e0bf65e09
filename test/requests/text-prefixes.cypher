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
// $text = "+folded:\"hope\""
// $before = "~"
// $speaker = "ines okafor"
// $index = "quote_words"
// $few = 200
// $term = "dayTerm"
// $since = ""
WITH COLLECT {
  MATCH (:Name {key: $speaker})<-[:NAMED]-(one:Speaker)
  RETURN one.id
} AS given
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
      CALL db.index.fulltext.queryNodes('quote_words', query) YIELD node AS quote
      WHERE NOT (quote.speakerId IN given)
      RETURN quote
      ORDER BY quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH quote, quote.orderKey AS key
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          speaker: head(COLLECT {
            MATCH (speaker:Speaker {id: quote.speakerId})
            RETURN {name: speaker.name}
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $limit = 20
// $text = "+folded:\"hope\""
// $publishedBy = "inland ledger"
// $term = "publisherId"
// $before = "~"
// $index = "quote_words"
// $few = 200
// $term2 = "dayTerm"
// $since = ""
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    WITH $text + CASE WHEN size(given) > 500 THEN '' ELSE reduce(term = ' +' + $term + ':(none', id IN given | term + ' ' + id) + ')' END AS words,
      COLLECT { CALL db.index.fulltext.queryNodes($index, $text + CASE WHEN size(given) > 500 THEN '' ELSE reduce(term = ' +' + $term + ':(none', id IN given | term + ' ' + id) + ')' END, {limit: $few}) YIELD node AS one2 RETURN one2 } AS some,
      COLLECT {
      MATCH (last:Quote)
      WHERE last.orderKey < $before AND last.orderKey >= '1000'
      RETURN date(left(last.orderKey, 10)) ORDER BY last.orderKey DESC LIMIT 1
    }[0] AS start
    UNWIND CASE
      WHEN size(some) < $few THEN [words]
      WHEN start IS NULL THEN [words + ' +' + $term2 + ':[* TO 09991231]']
      ELSE [n IN range(0, 14) WHERE toString(start - duration({days: toInteger(2 ^ n) - 1})) >= $since |
        words + ' +' + $term2 + ':['
        + replace(toString(start - duration({days: toInteger(2 ^ (n + 1)) - 2})), '-', '') + ' TO '
        + replace(toString(start - duration({days: toInteger(2 ^ n) - 1})), '-', '') + ']'
      ] + [words + ' +' + $term2 + ':[* TO ' + replace(toString(start - duration({days: 32767})), '-', '') + ']']
    END AS query
    UNWIND COLLECT {
      CALL db.index.fulltext.queryNodes('quote_words', query) YIELD node AS quote
      WHERE quote.publisherId IN given
      RETURN quote
      ORDER BY quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH quote, quote.orderKey AS key
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          publisher: head(COLLECT {
            MATCH (source:Source {id: quote.publisherId})
            RETURN {name: source.name}
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $limit = 20
// $accordingTo = "veltapress"
// $publishedBy = "inland ledger"
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
    UNWIND $type AS owner
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.type = owner
        AND quote.orderKey >= ''
      RETURN quote
      ORDER BY quote.type DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text, type: quote.type}}}
  }
} AS result;


// $text = "+folded:\"okay hope\""
// $type = ["INDIRECT"]
// $type2 = ["MIXED"]
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_words', $text) YIELD node AS quote
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
