// $asOf = "2026-03-07T00:00:00.000Z"
// $limit = 1
// $speaker = "okafor"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker|PastSpeaker WHERE EXISTS { (owner)<-[:NAMES|PAST_NAMES]-(text_then WHERE size([at IN coalesce(text_then.since, [text_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(text_then.until, []) WHERE at <= datetime($asOf)])) })
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey >= ''
        AND size([at IN coalesce(quote.since, [quote.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote.until, []) WHERE at <= datetime($asOf)])
      RETURN quote
      ORDER BY quote.speakerId DESC, quote.orderKey DESC
      LIMIT $limit
    } + COLLECT {
      MATCH (quote:PastQuote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey >= ''
        AND size([at IN coalesce(quote.since, [quote.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote.until, []) WHERE at <= datetime($asOf)])
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
          text: quote.text,
          speaker: head(COLLECT {
            MATCH (speaker:Speaker|PastSpeaker {id: quote.speakerId})
            RETURN {name: speaker.name}
            LIMIT 1
          }),
          statement: head(COLLECT {
            MATCH (quote)-[:EXPRESSES|PAST_EXPRESSES]->(statement)
            RETURN {
              independentCarriers: COUNT {
                MATCH (statement)<-[expressed:EXPRESSES|PAST_EXPRESSES]-(known1:Quote|PastQuote WHERE size([at2 IN coalesce(known1.since, [known1.recordedAt]) WHERE at2 <= datetime($asOf)]) > size([at2 IN coalesce(known1.until, []) WHERE at2 <= datetime($asOf)]))
                MATCH (source:Source|PastSource {id: expressed.originId} WHERE EXISTS { (source)<-[:NAMES|PAST_NAMES]-(text_then2 WHERE size([at2 IN coalesce(text_then2.since, [text_then2.recordedAt]) WHERE at2 <= datetime($asOf)]) > size([at2 IN coalesce(text_then2.until, []) WHERE at2 <= datetime($asOf)])) })
                RETURN DISTINCT source
              },
              quotes: {
                total: COUNT {
                  MATCH (statement)<-[:EXPRESSES|PAST_EXPRESSES]-(quote2:Quote|PastQuote)
                  WHERE size([at IN coalesce(quote2.since, [quote2.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote2.until, []) WHERE at <= datetime($asOf)])
                  RETURN DISTINCT quote2
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
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner2:Speaker|PastSpeaker WHERE EXISTS { (owner2)<-[:NAMES|PAST_NAMES]-(text_then3 WHERE size([at3 IN coalesce(text_then3.since, [text_then3.recordedAt]) WHERE at3 <= datetime($asOf)]) > size([at3 IN coalesce(text_then3.until, []) WHERE at3 <= datetime($asOf)])) })
    MATCH (quote3:Quote|PastQuote)
    WHERE quote3.speakerId = owner2.id
      AND quote3.orderKey >= ''
      AND size([at IN coalesce(quote3.since, [quote3.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote3.until, []) WHERE at <= datetime($asOf)])
    RETURN DISTINCT quote3
  }
} AS result;


// $asOf = "2026-03-07T00:00:00.000Z"
// $text = "+folded:\"bridge\""
RETURN {
  total: COUNT {
    UNWIND ['quote_words', 'past_quote_words'] AS index
    CALL db.index.fulltext.queryNodes(index, $text) YIELD node AS quote
    WHERE size([at IN coalesce(quote.since, [quote.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote.until, []) WHERE at <= datetime($asOf)])
    RETURN DISTINCT quote
  }
} AS result;


// $url = "https://courier.example/bridge#top"
// $asOf = "2026-03-01T00:00:00.000Z"
MATCH (article:Article {url: $url})
WITH article ORDER BY article.orderKey DESC LIMIT 1
RETURN {
  then: {
    total: COUNT {
      MATCH (article)<-[:IN|PAST_IN]-(quote:Quote|PastQuote)
      WHERE size([at IN coalesce(quote.since, [quote.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote.until, []) WHERE at <= datetime($asOf)])
      RETURN DISTINCT quote
    }
  },
  now: {
    total: COUNT {
      MATCH (article)<-[:IN]-(quote2:Quote)
      RETURN DISTINCT quote2
    }
  }
} AS result;


// $asOf = "2026-03-07T00:00:00.000Z"
RETURN {
  total: COUNT {
    MATCH (statement:Statement|PastStatement)
    WHERE EXISTS { (statement)<-[:EXPRESSES|PAST_EXPRESSES]-(quote_then:Quote|PastQuote WHERE size([at IN coalesce(quote_then.since, [quote_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote_then.until, []) WHERE at <= datetime($asOf)])) }
  }
} AS result;


// $asOf = "2026-03-07T00:00:00.000Z"
// $limit = 2
RETURN {
  rows: COLLECT {
    UNWIND COLLECT {
      MATCH (speaker:Speaker)
      WHERE EXISTS { (speaker)<-[:NAMES|PAST_NAMES]-(text_then WHERE size([at IN coalesce(text_then.since, [text_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(text_then.until, []) WHERE at <= datetime($asOf)])) }
        AND speaker.orderKey IS NOT NULL
      RETURN speaker
      ORDER BY speaker.orderKey
      LIMIT $limit
    } + COLLECT {
      MATCH (speaker:PastSpeaker)
      WHERE EXISTS { (speaker)<-[:NAMES|PAST_NAMES]-(text_then WHERE size([at IN coalesce(text_then.since, [text_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(text_then.until, []) WHERE at <= datetime($asOf)])) }
        AND speaker.orderKey IS NOT NULL
      RETURN speaker
      ORDER BY speaker.orderKey
      LIMIT $limit
    } AS speaker
    WITH speaker, speaker.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          name: speaker.name,
          quotes: {
            total: COUNT {
              MATCH (quote:Quote|PastQuote)
              WHERE quote.speakerId = speaker.id
                AND quote.orderKey >= ''
                AND size([at IN coalesce(quote.since, [quote.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote.until, []) WHERE at <= datetime($asOf)])
              RETURN DISTINCT quote
            }
          },
          statements: {
            total: COUNT {
              MATCH (statement:Statement|PastStatement)
              WHERE statement.speakerId = speaker.id
                AND statement.orderKey >= ''
                AND EXISTS { (statement)<-[:EXPRESSES|PAST_EXPRESSES]-(quote_then:Quote|PastQuote WHERE size([at IN coalesce(quote_then.since, [quote_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote_then.until, []) WHERE at <= datetime($asOf)])) }
              RETURN DISTINCT statement
            }
          }
        }
      }
    }
  }
} AS result;


// $asOf = "2026-03-07T00:00:00.000Z"
RETURN {
  total: COUNT {
    MATCH (source:Source|PastSource)
    WHERE EXISTS { (source)<-[:NAMES|PAST_NAMES]-(text_then WHERE size([at IN coalesce(text_then.since, [text_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(text_then.until, []) WHERE at <= datetime($asOf)])) }
  }
} AS result;


// $asOf = "2026-03-07T00:00:00.000Z"
// $limit = 20
RETURN {
  rows: COLLECT {
    UNWIND COLLECT {
      MATCH (event:Event)
      WHERE EXISTS { (event)<-[:REPORTS|PAST_REPORTS]-(text_then WHERE size([at IN coalesce(text_then.since, [text_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(text_then.until, []) WHERE at <= datetime($asOf)])) }
        AND event.orderKey IS NOT NULL
      RETURN event
      ORDER BY event.orderKey DESC
      LIMIT $limit
    } + COLLECT {
      MATCH (event:PastEvent)
      WHERE EXISTS { (event)<-[:REPORTS|PAST_REPORTS]-(text_then WHERE size([at IN coalesce(text_then.since, [text_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(text_then.until, []) WHERE at <= datetime($asOf)])) }
        AND event.orderKey IS NOT NULL
      RETURN event
      ORDER BY event.orderKey DESC
      LIMIT $limit
    } AS event
    WITH event, event.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          participants: COLLECT {
            MATCH (event)<-[:TOOK_PART_IN|PAST_TOOK_PART_IN]-(speaker)
            WITH DISTINCT speaker ORDER BY speaker.orderKey LIMIT 100
            RETURN {name: speaker.name}
          },
          place: head(COLLECT {
            MATCH (event)-[:HELD_AT|PAST_HELD_AT]->(place)
            RETURN {name: place.name}
            LIMIT 1
          })
        }
      }
    }
  },
  total: COUNT {
    MATCH (event2:Event|PastEvent)
    WHERE EXISTS { (event2)<-[:REPORTS|PAST_REPORTS]-(text_then WHERE size([at IN coalesce(text_then.since, [text_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(text_then.until, []) WHERE at <= datetime($asOf)])) }
  }
} AS result;


// $asOf = "2026-03-07T00:00:00.000Z"
RETURN {
  total: COUNT {
    MATCH (place:Place|PastPlace)
    WHERE EXISTS { (place)<-[:NAMES|PAST_NAMES]-(text_then WHERE size([at IN coalesce(text_then.since, [text_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(text_then.until, []) WHERE at <= datetime($asOf)])) }
  }
} AS result;


// $asOf = "2026-03-07T00:00:00.000Z"
RETURN {
  total: COUNT {
    MATCH (article:Article)
    WHERE article.knownSince <= datetime($asOf)
  }
} AS result;


// $asOf = "2026-03-07T00:00:00.000Z"
// $limit = 1000
MATCH (quote:Quote|PastQuote)
WHERE size([at IN coalesce(quote.since, [quote.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote.until, []) WHERE at <= datetime($asOf)])
OPTIONAL MATCH (quote)-[relayed:ACCORDING_TO|PAST_ACCORDING_TO]->()
MATCH (quote)-[:EXPRESSES|PAST_EXPRESSES]->(statement:Statement|PastStatement WHERE EXISTS { (statement)<-[:EXPRESSES|PAST_EXPRESSES]-(quote_then:Quote|PastQuote WHERE size([at IN coalesce(quote_then.since, [quote_then.recordedAt]) WHERE at <= datetime($asOf)]) > size([at IN coalesce(quote_then.until, []) WHERE at <= datetime($asOf)])) })
WITH relayed.sourceId AS relayId, quote.speakerId AS speakerId, count(DISTINCT quote) AS quotes, count(DISTINCT statement) AS statements
ORDER BY quotes DESC, relayId, speakerId
LIMIT $limit
OPTIONAL MATCH (relay:Source|PastSource {id: relayId} WHERE EXISTS { (relay)<-[:NAMES|PAST_NAMES]-(text_then WHERE size([at2 IN coalesce(text_then.since, [text_then.recordedAt]) WHERE at2 <= datetime($asOf)]) > size([at2 IN coalesce(text_then.until, []) WHERE at2 <= datetime($asOf)])) })
OPTIONAL MATCH (speaker:Speaker|PastSpeaker {id: speakerId} WHERE EXISTS { (speaker)<-[:NAMES|PAST_NAMES]-(text_then2 WHERE size([at3 IN coalesce(text_then2.since, [text_then2.recordedAt]) WHERE at3 <= datetime($asOf)]) > size([at3 IN coalesce(text_then2.until, []) WHERE at3 <= datetime($asOf)])) })
RETURN relayId, speakerId, relay.name AS relay, speaker.name AS speaker, quotes, statements
ORDER BY quotes DESC, relayId, speakerId;
