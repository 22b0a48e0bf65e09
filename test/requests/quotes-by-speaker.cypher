// $limit = 20
// $speaker = "okafor"
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
          text: quote.text,
          role: head([(quote)<-[edge:SAID]-() | edge.role]),
          resolution: head([(quote)<-[edge2:SAID]-() | edge2.resolution]),
          speakerConfidence: head([(quote)<-[edge3:SAID]-() | edge3.confidence]),
          speaker: head(COLLECT {
            MATCH (speaker:Speaker {id: quote.speakerId})
            RETURN {name: speaker.name, kind: speaker.kind}
            LIMIT 1
          })
        }
      }
    }
  },
  total: reduce(total = 0, degree IN COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner2:Speaker)
    RETURN COUNT { (owner2)-[:SAID]->() }
  } | total + degree)
} AS result;
