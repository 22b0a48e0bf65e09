// $limit = 20
// $speaker = "ines okafor"
// $text = "+\"hope\""
// $limit2 = 20
WITH COLLECT {
  MATCH (:Name {key: $speaker})<-[:NAMED]-(one:Speaker)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS wording
    MATCH (wording)-[:EXPRESSES]->(statement:Statement)
    WHERE statement.speakerId IN given
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: statement.text,
          speaker: head(COLLECT {
            MATCH (statement)-[:BY]->(speaker)
            RETURN {name: speaker.name}
            LIMIT 1
          }),
          carriers: COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(:Quote)-[:IN]->()-[:PUBLISHED_BY]->(source)
            WITH DISTINCT source ORDER BY source.orderKey LIMIT 100
            RETURN {name: source.name}
          },
          independentCarriers: COUNT {
            MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
            OPTIONAL MATCH (quote)-[:ACCORDING_TO {position: 0}]->(relay:Source)
            OPTIONAL MATCH (quote)-[:IN]->(:Article)-[:PUBLISHED_BY]->(publisher:Source)
            WITH coalesce(relay, publisher) AS source2
            WHERE source2 IS NOT NULL
            RETURN DISTINCT source2
          },
          origins: COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote2:Quote)
            OPTIONAL MATCH (quote2)-[:ACCORDING_TO {position: 0}]->(relay2:Source)
            OPTIONAL MATCH (quote2)-[:IN]->(:Article)-[:PUBLISHED_BY]->(publisher2:Source)
            WITH coalesce(relay2, publisher2) AS source3
            WHERE source3 IS NOT NULL
            WITH DISTINCT source3 ORDER BY source3.orderKey LIMIT 100
            RETURN {name: source3.name, kind: source3.kind}
          },
          firstSeen: head(COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote3:Quote)
            WHERE quote3.publishedOn IS NOT NULL
            RETURN quote3.publishedOn ORDER BY quote3.publishedOn LIMIT 1
          }),
          lastSeen: head(COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote4:Quote)
            WHERE quote4.publishedOn IS NOT NULL
            RETURN quote4.publishedOn ORDER BY quote4.publishedOn DESC LIMIT 1
          }),
          wordings: COLLECT {
            MATCH (statement)<-[:EXPRESSES]-(quote5:Quote)
            WITH DISTINCT quote5.text AS words, quote5.type AS form, quote5.speakerId AS attributed
            MATCH (said:Speaker {id: attributed})
            WITH words, form, said, COLLECT {
              MATCH (statement)<-[:EXPRESSES]-(same:Quote)
              WHERE same.text = words AND same.type = form AND same.speakerId = said.id
              RETURN same
            } AS printed
            WITH {
              text: words,
              type: form,
              speakerId: said.id,
              speaker: said,
              by: said {.id, .name, .kind, .unresolved},
              count: size(printed),
              quotes: printed,
              reference: head(COLLECT {
                MATCH (statement)<-[:EXPRESSES]-(fullest:Quote)<-[:SAID]-(author:Speaker)
                RETURN {text: fullest.text, type: fullest.type, by: author {.id, .name, .kind, .unresolved}}
                ORDER BY fullest.type <> 'DIRECT', fullest.type <> 'MIXED', size(fullest.text) DESC, fullest.orderKey LIMIT 1
              })
            } AS wording2
            WITH DISTINCT wording2 ORDER BY wording2.count DESC, wording2.text, wording2.type, wording2.speakerId LIMIT 100
            RETURN {
              text: wording2.text,
              type: wording2.type,
              quotes: COLLECT {
                UNWIND wording2.quotes AS quote6
                WITH DISTINCT quote6 ORDER BY quote6.orderKey DESC LIMIT 100
                RETURN {
                  article: head(COLLECT {
                    MATCH (quote6)-[:IN]->(article)
                    RETURN {
                      publisher: head(COLLECT {
                        MATCH (article)-[:PUBLISHED_BY]->(source4)
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
              MATCH (statement)<-[:EXPRESSES]-(quote7:Quote)
              WITH DISTINCT quote7, quote7.orderKey AS key2
              ORDER BY key2
              LIMIT $limit2
              RETURN {row: {nodes: {text: quote7.text}}}
            },
            total: COUNT {
              MATCH (statement)<-[:EXPRESSES]-(quote8:Quote)
              RETURN DISTINCT quote8
            }
          }
        }
      }
    }
  },
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS wording3
    MATCH (wording3)-[:EXPRESSES]->(statement2:Statement)
    WHERE statement2.speakerId IN given
    RETURN DISTINCT statement2
  }
} AS result;
