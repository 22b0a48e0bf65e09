// $limit = 20
// $limit2 = 20
// $limit3 = 20
RETURN {
  rows: COLLECT {
    MATCH (event:Event)
    WHERE event.orderKey IS NOT NULL
    WITH event, event.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          kind: event.kind,
          name: event.name,
          date: event.date,
          endDate: event.endDate,
          datePrecision: event.datePrecision,
          place: head(COLLECT {
            MATCH (event)-[:HELD_AT]->(place)
            RETURN {name: place.name}
            LIMIT 1
          }),
          participants: COLLECT {
            MATCH (event)<-[:TOOK_PART_IN]-(speaker)
            WITH DISTINCT speaker ORDER BY speaker.orderKey LIMIT 100
            RETURN {name: speaker.name}
          },
          quotes: {
            rows: COLLECT {
              MATCH (event)<-[:SAID_AT]-(quote:Quote)
              WITH DISTINCT quote, quote.orderKey AS key2
              ORDER BY key2 DESC
              LIMIT $limit2
              RETURN {row: {nodes: {text: quote.text}}}
            }
          },
          mentionedIn: {
            rows: COLLECT {
              MATCH (event)<-[:MENTIONS]-(quote2:Quote)
              WITH DISTINCT quote2, quote2.orderKey AS key3
              ORDER BY key3 DESC
              LIMIT $limit3
              RETURN {row: {nodes: {text: quote2.text}}}
            }
          },
          articles: COLLECT {
            MATCH (event)<-[:REPORTS]-(article)
            WITH DISTINCT article ORDER BY article.orderKey DESC LIMIT 100
            RETURN {title: article.title}
          }
        }
      }
    }
  }
} AS result;


// $limit = 20
// $from = "2026-02-13"
// $to = "2026-02-20"
RETURN {
  rows: COLLECT {
    MATCH (event:Event)
    WHERE left($from, size(coalesce(event.endDate, event.date))) <= coalesce(event.endDate, event.date)
      AND event.date <= $to
      AND event.orderKey IS NOT NULL
    WITH event, event.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {name: event.name}}}
  }
} AS result;


// $limit = 20
// $place = "l_81ec4a5317e81f50e4731b1d"
// $to = "2026-12-31"
// $participant = "okafor"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $participant})<-[:NAMED]-(:Speaker)-[:TOOK_PART_IN]->(event:Event)
    WHERE EXISTS { (event)-[:HELD_AT]->(:Place {id: $place}) }
      AND event.date <= $to
    WITH DISTINCT event, event.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {row: {nodes: {name: event.name}}}
  }
} AS result;
