// $limit = 1
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.orderKey IS NOT NULL
    WITH quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          speaker: head(COLLECT {
            MATCH (speaker:Speaker {id: quote.speakerId})
            RETURN {}
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;
