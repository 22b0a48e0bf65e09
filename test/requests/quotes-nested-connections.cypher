// $limit = 1
// $speaker = "ines okafor"
// $limit2 = 3
// $accordingTo = "veltapress"
// $type = ["DIRECT"]
// $limit3 = 2
// $text = "+\"hope\""
// $limit4 = 1
// $text2 = "+\"proud\""
// $limit5 = 20
// $kind = ["PRESS_CONFERENCE"]
WITH COLLECT {
  MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given, COLLECT {
  CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node
  RETURN node
} AS given2, COLLECT {
  CALL db.index.fulltext.queryNodes('quote_text', $text2) YIELD node
  RETURN node
} AS given3
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
            MATCH (quote)<-[:SAID]-(speaker)
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
                          MATCH (quote2)-[:IN]->(article)
                          RETURN {
                            quotes: {
                              rows: COLLECT {
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
                  MATCH (statement:Statement)
                  WHERE statement.speakerId = speaker.id
                    AND statement.orderKey >= ''
                    AND EXISTS { MATCH (statement)<-[:EXPRESSES]-(wording) WHERE wording IN given3 }
                  WITH statement, statement.orderKey AS key4
                  ORDER BY statement.speakerId DESC, statement.orderKey DESC
                  LIMIT $limit4
                  RETURN {row: {nodes: {text: statement.text}}}
                },
                total: COUNT {
                  MATCH (statement2:Statement)
                  WHERE statement2.speakerId = speaker.id
                    AND statement2.orderKey >= ''
                    AND EXISTS { MATCH (statement2)<-[:EXPRESSES]-(wording2) WHERE wording2 IN given3 }
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
