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
            MATCH (source:Source {id: article.publisherId})
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


// $limit = 20
// $publishedBy = "ekko"
// $from = "2026-02-12"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (article:Article)
      WHERE article.publisherId = owner.id
        AND article.orderKey >= ''
        AND article.orderKey >= $from
      RETURN article
      ORDER BY article.publisherId DESC, article.orderKey DESC
      LIMIT $limit
    } AS article
    WITH DISTINCT article, article.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {title: article.title}}}
  }
} AS result;


// $limit = 20
// $externalId = "ledger-4"
// $url = "https://ledger.example/4"
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
