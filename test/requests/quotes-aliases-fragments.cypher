// $speaker = "okafor"
// $limit = 2
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote:Quote)
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          words: quote.text,
          by: head(COLLECT {
            MATCH (quote)<-[:SAID]-(speaker)
            RETURN {called: speaker.name}
            LIMIT 1
          }),
          text: quote.type,
          speaker: head(COLLECT {
            MATCH (quote)<-[:SAID]-(speaker2)
            RETURN {name: speaker2.name, kind: speaker2.kind}
            LIMIT 1
          }),
          id: quote.id
        }
      }
    }
  }
} AS result;
