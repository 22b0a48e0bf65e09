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
            MATCH (speaker:Speaker {id: quote.speakerId})
            RETURN {name: speaker.name}
            LIMIT 1
          }),
          article: head(COLLECT {
            MATCH (article:Article {id: quote.articleId})
            RETURN {
              title: article.title,
              publisher: head(COLLECT {
                MATCH (source:Source {id: article.publisherId})
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
