// $limit = 3
RETURN {
  rows: COLLECT {
    MATCH (statement:Statement)
    WHERE statement.orderKey IS NOT NULL
    WITH statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      sort: [key],
      row: {
        nodes: {
          text: statement.text,
          lastSeen: head(COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
            WHERE quote.publishedOn IS NOT NULL
            RETURN quote.publishedOn ORDER BY quote.publishedOn DESC LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $limit = 2
// $from = "2026-02-01"
// $to = "2026-02-12~"
RETURN {
  rows: COLLECT {
    MATCH (statement:Statement)
    WHERE statement.orderKey >= $from
      AND statement.orderKey < $to AND statement.orderKey >= '0001'
      AND statement.orderKey IS NOT NULL
    WITH statement, statement.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: statement.text,
          lastSeen: head(COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
            WHERE quote.publishedOn IS NOT NULL
            RETURN quote.publishedOn ORDER BY quote.publishedOn DESC LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $limit = 20
// $text = "+folded:\"tolls\""
// $before = "~"
// $index = "statement_words"
// $few = 200
// $term = "dayTerm"
// $since = ""
RETURN {
  rows: COLLECT {
    WITH $text AS words,
      COLLECT { CALL db.index.fulltext.queryNodes($index, $text, {limit: $few}) YIELD node AS one RETURN one } AS some,
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
      RETURN statement
      ORDER BY statement.orderKey DESC
      LIMIT $limit
    } AS statement
    WITH statement, statement.orderKey AS key
    LIMIT $limit
    RETURN {row: {nodes: {text: statement.text}}}
  }
} AS result;
