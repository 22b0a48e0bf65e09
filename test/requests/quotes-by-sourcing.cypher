// $limit = 20
// $sourcing = ["ANONYMOUS"]
// $minConfidence = 0.5
// $asOf = "2126-01-01T00:00:00.000Z"
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.sourcing IN $sourcing
      AND quote.confidence >= $minConfidence
      AND quote.recordedAt <= datetime($asOf)
      AND quote.orderKey IS NOT NULL
    WITH quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          sourcing: quote.sourcing,
          sourcingReason: quote.sourcingReason,
          speaker: head(COLLECT {
            MATCH (quote)<-[:SAID]-(speaker)
            RETURN {name: speaker.name, kind: speaker.kind, unresolved: speaker.unresolved}
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $asOf = "2019-12-31T22:00:00.000Z"
RETURN {
  total: COUNT {
    MATCH (quote:Quote)
    WHERE quote.recordedAt <= datetime($asOf)
  }
} AS result;
