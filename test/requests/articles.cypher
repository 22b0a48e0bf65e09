// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (article:Article)
    WHERE article.orderKey IS NOT NULL
    WITH article, article.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          externalId: article.externalId,
          url: article.url,
          title: article.title,
          publishedAt: article.publishedOn,
          publishedTime: article.publishedAt,
          publisher: head(COLLECT {
            MATCH (article)-[:PUBLISHED_BY]->(source)
            RETURN {name: source.name}
            LIMIT 1
          }),
          quotes: {
            total: COUNT {
              MATCH (article)<-[:IN]-(quote:Quote)
              RETURN DISTINCT quote
            }
          },
          events: COLLECT {
            MATCH (article)-[:REPORTS]->(event)
            WITH DISTINCT event ORDER BY event.orderKey DESC LIMIT 100
            RETURN {name: event.name}
          }
        }
      }
    }
  },
  total: COUNT {
    MATCH (article2:Article)
  }
} AS result;


// $from = "2026-02-12"
// $publishedBy = "ekko"
// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(:Source)<-[:PUBLISHED_BY]-(article:Article)
    WHERE article.orderKey >= $from
    WITH DISTINCT article, article.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {title: article.title}}}
  }
} AS result;


// $externalId = "ledger-4"
// $url = "https://ledger.example/4"
// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (article:Article {url: $url})
    WHERE article.externalId = $externalId
    WITH DISTINCT article, article.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {row: {nodes: {title: article.title}}}
  }
} AS result;
