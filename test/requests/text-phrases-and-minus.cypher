// $limit = 20
// $text = "+folded:\"hope\" -folded:\"alone\""
// $before = "~"
// $index = "quote_words"
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
      CALL db.index.fulltext.queryNodes('quote_words', query) YIELD node AS quote
      RETURN quote
      ORDER BY quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH quote, quote.orderKey AS key
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $text = "+folded:\"carries\" -folded:\"hope across\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_words', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $text = "+folded:\"hope across the water\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_words', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $text = "+folded:\"across the water\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_words', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $limit = 20
// $text = "+*:* -(folded:\"hope\" folded:\"toll\")"
// $before = "~"
// $index = "quote_words"
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
      CALL db.index.fulltext.queryNodes('quote_words', query) YIELD node AS quote
      RETURN quote
      ORDER BY quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH quote, quote.orderKey AS key
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  },
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_words', $text) YIELD node AS quote2
    RETURN DISTINCT quote2
  }
} AS result;


// $limit = 20
// $text = "+*:* -(folded:\"hope\")"
// $speaker = "okafor"
// $term = "speakerId"
// $before = "~"
// $index = "quote_words"
// $few = 200
// $term2 = "dayTerm"
// $since = ""
WITH COLLECT {
  MATCH (:Name {key: $speaker})<-[:NAMED]-(one:Speaker)
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
      WHERE quote.speakerId IN given
      RETURN quote
      ORDER BY quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH quote, quote.orderKey AS key
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;
