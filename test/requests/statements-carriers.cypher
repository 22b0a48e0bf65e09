// $limit = 20
// $text = "+folded:\"hope\""
// $speaker = "ines okafor"
// $term = "speakerId"
// $before = "~"
// $index = "statement_words"
// $few = 200
// $term2 = "dayTerm"
// $since = ""
// $limit2 = 20
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
      CALL db.index.fulltext.queryNodes('statement_words', query) YIELD node AS statement
      WHERE statement.speakerId IN given
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
          speaker: head(COLLECT {
            MATCH (speaker:Speaker {id: statement.speakerId})
            RETURN {name: speaker.name}
            LIMIT 1
          }),
          carriers: COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
            WITH DISTINCT quote.publisherId AS publisher
            MATCH (source:Source {id: publisher})
            WITH DISTINCT source ORDER BY source.orderKey LIMIT 100
            RETURN {name: source.name}
          },
          independentCarriers: COUNT {
            MATCH (statement)<-[expressed:EXPRESSES]-(:Quote)
            MATCH (source2:Source {id: expressed.originId})
            RETURN DISTINCT source2
          },
          origins: COLLECT {
            MATCH (statement)<-[expressed2:EXPRESSES]-(:Quote)
            MATCH (source3:Source {id: expressed2.originId})
            WITH DISTINCT source3 ORDER BY source3.orderKey LIMIT 100
            RETURN {name: source3.name, kind: source3.kind}
          },
          firstSeen: head(COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote2:Quote)
            WHERE quote2.publishedOn IS NOT NULL
            RETURN quote2.publishedOn ORDER BY quote2.publishedOn LIMIT 1
          }),
          lastSeen: head(COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote3:Quote)
            WHERE quote3.publishedOn IS NOT NULL
            RETURN quote3.publishedOn ORDER BY quote3.publishedOn DESC LIMIT 1
          }),
          wordings: COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote4:Quote)
            WITH DISTINCT quote4.text AS words2, quote4.type AS form, quote4.speakerId AS attributed
            MATCH (said:Speaker {id: attributed})
            WITH words2, form, said, COLLECT {
              MATCH (statement)<-[:EXPRESSES]-(same:Quote)
              WHERE same.text = words2 AND same.type = form AND same.speakerId = said.id
              RETURN same
            } AS printed
            WITH {
              text: words2,
              type: form,
              speakerId: said.id,
              speaker: said,
              by: said {.id, .name, .kind, .unresolved},
              count: size(printed),
              quotes: printed,
              reference: head(COLLECT {
                MATCH (author:Speaker)-[:SAID]->(fullest:Quote {id: statement.referenceId})
                RETURN {text: fullest.text, type: fullest.type, by: author {.id, .name, .kind, .unresolved}}
              })
            } AS wording
            WITH DISTINCT wording ORDER BY wording.count DESC, wording.text, wording.type, wording.speakerId LIMIT 100
            RETURN {
              text: wording.text,
              type: wording.type,
              quotes: COLLECT {
                UNWIND wording.quotes AS quote5
                WITH DISTINCT quote5 ORDER BY quote5.orderKey DESC LIMIT 100
                RETURN {
                  article: head(COLLECT {
                    MATCH (article:Article {id: quote5.articleId})
                    RETURN {
                      publisher: head(COLLECT {
                        MATCH (source4:Source {id: article.publisherId})
                        RETURN {name: source4.name}
                        LIMIT 1
                      })
                    }
                    LIMIT 1
                  })
                }
              }
            }
          },
          event: head(COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(:Quote)-[:SAID_AT]->(event)
            WITH DISTINCT event ORDER BY event.orderKey LIMIT 1
            RETURN {name: event.name}
          }),
          quotes: {
            rows: COLLECT {
              MATCH (statement)<-[:EXPRESSES]-(quote6:Quote)
              WITH DISTINCT quote6, quote6.orderKey AS key2
              ORDER BY key2
              LIMIT $limit2
              RETURN {row: {nodes: {text: quote6.text}}}
            },
            total: COUNT {
              MATCH (statement)<-[:EXPRESSES]-(quote7:Quote)
              RETURN DISTINCT quote7
            }
          }
        }
      }
    }
  },
  total: COUNT {
    CALL db.index.fulltext.queryNodes('statement_words', $text + CASE WHEN size(given) > 500 THEN '' ELSE reduce(term2 = ' +' + $term + ':(none', id IN given | term2 + ' ' + id) + ')' END) YIELD node AS statement2
    WHERE statement2.speakerId IN given
    RETURN DISTINCT statement2
  }
} AS result;
