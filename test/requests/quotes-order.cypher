// $limit = 3
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.orderKey IS NOT NULL
    WITH quote, quote.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {
      sort: [key],
      row: {
        nodes: {
          text: quote.text,
          article: head(COLLECT {
            MATCH (quote)-[:IN]->(article)
            RETURN {publishedAt: article.publishedOn}
            LIMIT 1
          })
        },
        edges: {}
      }
    }
  }
} AS result;


// $limit = 2
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WITH quote, coalesce(toString(quote.saidOn), '') AS key, quote.orderKey AS key2
    ORDER BY key DESC, key2 DESC
    LIMIT $limit
    RETURN {sort: [key, key2], row: {nodes: {text: quote.text, saidOn: quote.saidOn}, edges: {}}}
  }
} AS result;


// $accordingTo = "veltapress"
// $limit = 2
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(:Source)<-[:ACCORDING_TO]-(quote:Quote)
    WITH DISTINCT quote, coalesce(toString(quote.saidOn), '') AS key, quote.orderKey AS key2
    ORDER BY key, key2
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text, saidOn: quote.saidOn}}}
  }
} AS result;


// $limit = 1
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WITH quote, quote.confidence AS key, quote.orderKey AS key2
    ORDER BY key DESC, key2 DESC
    LIMIT $limit
    RETURN {sort: [key, key2], row: {nodes: {confidence: quote.confidence}, edges: {}}}
  }
} AS result;
