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
            MATCH (article:Article {id: quote.articleId})
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
    WHERE quote.saidKey IS NOT NULL
    WITH quote, quote.saidKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {sort: [key], row: {nodes: {text: quote.text, saidOn: quote.saidOn}, edges: {}}}
  }
} AS result;


// $limit = 2
// $accordingTo = "veltapress"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
      WHERE relay.sourceId = owner.id
        AND relay.saidKey >= ''
      RETURN quote
      ORDER BY relay.sourceId, relay.saidKey
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.saidKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text, saidOn: quote.saidOn}}}
  }
} AS result;


// $limit = 1
RETURN {
  rows: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.confidenceKey IS NOT NULL
    WITH quote, quote.confidenceKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {sort: [key], row: {nodes: {confidence: quote.confidence}, edges: {}}}
  }
} AS result;
