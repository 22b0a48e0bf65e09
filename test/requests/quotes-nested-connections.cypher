// $limit = 1
// $speaker = "ines okafor"
// $limit2 = 3
// $accordingTo = "veltapress"
// $type = ["DIRECT"]
// $limit3 = 2
// $text = "+folded:\"hope\""
// $term = "articleId"
// $before = "~"
// $index = "quote_words"
// $few = 200
// $term2 = "dayTerm"
// $since = ""
// $limit4 = 1
// $text2 = "+folded:\"proud\""
// $term3 = "speakerId"
// $index2 = "statement_words"
// $limit5 = 20
// $kind = ["PRESS_CONFERENCE"]
WITH COLLECT {
  MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
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
    RETURN {
      row: {
        nodes: {
          speaker: head(COLLECT {
            MATCH (speaker:Speaker {id: quote.speakerId})
            RETURN {
              quotes: {
                rows: COLLECT {
                  MATCH (quote2:Quote)
                  WHERE quote2.speakerId = speaker.id
                    AND quote2.orderKey >= ''
                    AND EXISTS { MATCH (quote2)-[relay:ACCORDING_TO]->() WHERE relay.sourceId IN given }
                    AND quote2.type IN $type
                  WITH quote2, quote2.orderKey AS key2
                  ORDER BY quote2.speakerId DESC, quote2.orderKey DESC
                  LIMIT $limit2
                  RETURN {
                    sort: [key2],
                    row: {
                      nodes: {
                        text: quote2.text,
                        article: head(COLLECT {
                          MATCH (article:Article {id: quote2.articleId})
                          RETURN {
                            quotes: {
                              rows: COLLECT {
                                WITH $text + ' +' + $term + ':' + article.id AS words,
                                  COLLECT { CALL db.index.fulltext.queryNodes($index, $text + ' +' + $term + ':' + article.id, {limit: $few}) YIELD node AS one2 RETURN one2 } AS some,
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
                                  CALL db.index.fulltext.queryNodes('quote_words', query) YIELD node AS quote3
                                  RETURN quote3
                                  ORDER BY quote3.orderKey DESC
                                  LIMIT $limit3
                                } AS quote3
                                WITH quote3, quote3.orderKey AS key3
                                LIMIT $limit3
                                RETURN {row: {nodes: {text: quote3.text}}}
                              }
                            }
                          }
                          LIMIT 1
                        })
                      }
                    }
                  }
                },
                total: COUNT {
                  MATCH (quote4:Quote)
                  WHERE quote4.speakerId = speaker.id
                    AND quote4.orderKey >= ''
                    AND EXISTS { MATCH (quote4)-[relay2:ACCORDING_TO]->() WHERE relay2.sourceId IN given }
                    AND quote4.type IN $type
                  RETURN DISTINCT quote4
                }
              },
              statements: {
                rows: COLLECT {
                  WITH $text2 + ' +' + $term3 + ':' + speaker.id AS words2,
                    COLLECT { CALL db.index.fulltext.queryNodes($index2, $text2 + ' +' + $term3 + ':' + speaker.id, {limit: $few}) YIELD node AS one3 RETURN one3 } AS some2,
                    COLLECT {
                    MATCH (last2:Quote)
                    WHERE last2.orderKey < $before AND last2.orderKey >= '1000'
                    RETURN date(left(last2.orderKey, 10)) ORDER BY last2.orderKey DESC LIMIT 1
                  }[0] AS start2
                  UNWIND CASE
                    WHEN size(some2) < $few THEN [words2]
                    WHEN start2 IS NULL THEN [words2 + ' +' + $term2 + ':[* TO 09991231]']
                    ELSE [n2 IN range(0, 14) WHERE toString(start2 - duration({days: toInteger(2 ^ n2) - 1})) >= $since |
                      words2 + ' +' + $term2 + ':['
                      + replace(toString(start2 - duration({days: toInteger(2 ^ (n2 + 1)) - 2})), '-', '') + ' TO '
                      + replace(toString(start2 - duration({days: toInteger(2 ^ n2) - 1})), '-', '') + ']'
                    ] + [words2 + ' +' + $term2 + ':[* TO ' + replace(toString(start2 - duration({days: 32767})), '-', '') + ']']
                  END AS query2
                  UNWIND COLLECT {
                    CALL db.index.fulltext.queryNodes('statement_words', query2) YIELD node AS statement
                    RETURN statement
                    ORDER BY statement.orderKey DESC
                    LIMIT $limit4
                  } AS statement
                  WITH statement, statement.orderKey AS key4
                  LIMIT $limit4
                  RETURN {row: {nodes: {text: statement.text}}}
                },
                total: COUNT {
                  CALL db.index.fulltext.queryNodes('statement_words', $text2 + ' +' + $term3 + ':' + speaker.id) YIELD node AS statement2
                  RETURN DISTINCT statement2
                }
              },
              events: {
                rows: COLLECT {
                  MATCH (speaker)-[:TOOK_PART_IN]->(event)
                  WHERE event.kind IN $kind
                  WITH DISTINCT event, event.orderKey AS key5
                  ORDER BY key5 DESC
                  LIMIT $limit5
                  RETURN {row: {nodes: {name: event.name, date: event.date, datePrecision: event.datePrecision}}}
                }
              }
            }
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;
