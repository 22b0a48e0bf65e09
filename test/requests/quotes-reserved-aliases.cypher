// $limit = 1
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.orderKey IS NOT NULL
    WITH quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      sort: [key],
      row: {
        row: {
          null: quote.text,
          true: quote.type,
          match: head(COLLECT {
            MATCH (speaker:Speaker {id: quote.speakerId})
            RETURN {return: speaker.name}
            LIMIT 1
          }),
          sort: quote.id,
          given: quote.cueText,
          node: head([(quote)<-[edge:SAID]-() | edge.role]),
          key: quote.sourcing
        },
        total: {__row: {case: quote.text}}
      }
    }
  },
  total: COUNT {
    MATCH (quote2:Quote)
  }
} AS result;
