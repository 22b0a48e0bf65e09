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
        toString: {
          hasOwnProperty: quote.text,
          __proto__: quote.type,
          valueOf: head(COLLECT {
            MATCH (speaker:Speaker {id: quote.speakerId})
            RETURN {prototype: speaker.name}
            LIMIT 1
          })
        }
      }
    }
  },
  total: COUNT {
    MATCH (quote2:Quote)
  }
} AS result;
