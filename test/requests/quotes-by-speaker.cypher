// $speaker = "okafor"
// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote:Quote)
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          role: head([(quote)<-[edge:SAID]-() | edge.role]),
          resolution: head([(quote)<-[edge2:SAID]-() | edge2.resolution]),
          speakerConfidence: head([(quote)<-[edge3:SAID]-() | edge3.confidence]),
          speaker: head(COLLECT {
            MATCH (quote)<-[:SAID]-(speaker)
            RETURN {name: speaker.name, kind: speaker.kind}
            LIMIT 1
          })
        }
      }
    }
  },
  total: COUNT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote2:Quote)
    RETURN DISTINCT quote2
  }
} AS result;
