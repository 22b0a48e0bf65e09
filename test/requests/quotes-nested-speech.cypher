// $limit = 20
// $speaker = "jurgen los"
// $type = ["INDIRECT"]
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey >= ''
        AND quote.type IN $type
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
          nested: COLLECT {
            MATCH (quote)<-[:NESTED_IN]-(quote2:Quote)
            WITH DISTINCT quote2 ORDER BY quote2.orderKey DESC LIMIT 100
            RETURN {
              text: quote2.text,
              speaker: head(COLLECT {
                MATCH (speaker:Speaker {id: quote2.speakerId})
                RETURN {name: speaker.name}
                LIMIT 1
              }),
              nestedIn: head(COLLECT {
                MATCH (quote2)-[:NESTED_IN]->(quote3:Quote)
                RETURN {text: quote3.text}
                LIMIT 1
              })
            }
          }
        }
      }
    }
  }
} AS result;
