// $limit = 2
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
          words: quote.text,
          by: head(COLLECT {
            MATCH (speaker:Speaker {id: quote.speakerId})
            RETURN {called: speaker.name}
            LIMIT 1
          }),
          text: quote.type,
          speaker: head(COLLECT {
            MATCH (speaker2:Speaker {id: quote.speakerId})
            RETURN {name: speaker2.name, kind: speaker2.kind}
            LIMIT 1
          }),
          id: quote.id
        }
      }
    }
  }
} AS result;
