// $limit = 3
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
          id: quote.id,
          text: quote.text,
          type: quote.type,
          speaker: head(COLLECT {
            MATCH (quote)<-[:SAID]-(speaker)
            RETURN {name: speaker.name}
            LIMIT 1
          }),
          article: head(COLLECT {
            MATCH (quote)-[:IN]->(article)
            RETURN {
              title: article.title,
              publisher: head(COLLECT {
                MATCH (article)-[:PUBLISHED_BY]->(source)
                RETURN {name: source.name}
                LIMIT 1
              })
            }
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;
