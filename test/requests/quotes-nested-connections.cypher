// $speaker = "ines okafor"
// $limit = 1
// $accordingTo = "veltapress"
// $type = ["DIRECT"]
// $limit2 = 3
// $text = "\"hope\""
// $limit3 = 2
// $text2 = "\"proud\""
// $limit4 = 1
// $kind = ["PRESS_CONFERENCE"]
// $limit5 = 20
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote:Quote)
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          speaker: head(COLLECT {
            MATCH (quote)<-[:SAID]-(speaker)
            RETURN {
              quotes: {
                rows: COLLECT {
                  WITH COLLECT {
                    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
                    RETURN one
                  } AS given
                  MATCH (speaker)-[:SAID]->(quote2:Quote)
                  WHERE EXISTS { MATCH (quote2)-[:ACCORDING_TO]->(relay) WHERE relay IN given }
                    AND quote2.type IN $type
                  WITH DISTINCT quote2, quote2.orderKey AS key2
                  ORDER BY key2 DESC
                  LIMIT $limit2
                  RETURN {
                    sort: [key2],
                    row: {
                      nodes: {
                        text: quote2.text,
                        article: head(COLLECT {
                          MATCH (quote2)-[:IN]->(article)
                          RETURN {
                            quotes: {
                              rows: COLLECT {
                                WITH COLLECT {
                                  CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node
                                  RETURN node
                                } AS given2
                                MATCH (article)<-[:IN]-(quote3:Quote)
                                WHERE quote3 IN given2
                                WITH DISTINCT quote3, quote3.orderKey AS key3
                                ORDER BY key3 DESC
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
                  WITH COLLECT {
                    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one2:Source)
                    RETURN one2
                  } AS given3
                  MATCH (speaker)-[:SAID]->(quote4:Quote)
                  WHERE EXISTS { MATCH (quote4)-[:ACCORDING_TO]->(relay2) WHERE relay2 IN given3 }
                    AND quote4.type IN $type
                  RETURN DISTINCT quote4
                }
              },
              statements: {
                rows: COLLECT {
                  WITH COLLECT {
                    CALL db.index.fulltext.queryNodes('quote_text', $text2) YIELD node
                    RETURN node
                  } AS given4
                  MATCH (speaker)<-[:BY]-(statement)
                  WHERE EXISTS { MATCH (statement)<-[:EXPRESSES]-(wording) WHERE wording IN given4 }
                  WITH DISTINCT statement, statement.orderKey AS key4
                  ORDER BY key4 DESC
                  LIMIT $limit4
                  RETURN {row: {nodes: {text: statement.text}}}
                },
                total: COUNT {
                  WITH COLLECT {
                    CALL db.index.fulltext.queryNodes('quote_text', $text2) YIELD node
                    RETURN node
                  } AS given5
                  MATCH (speaker)<-[:BY]-(statement2)
                  WHERE EXISTS { MATCH (statement2)<-[:EXPRESSES]-(wording2) WHERE wording2 IN given5 }
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
