// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (source:Source)
    WHERE source.orderKey IS NOT NULL
    WITH source, source.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          name: source.name,
          kind: source.kind,
          aliases: COLLECT {
            MATCH (source)-[name:NAMED]->(:Name)
            WHERE name.as IS NOT NULL AND name.as <> source.name
            RETURN DISTINCT name.as AS alias ORDER BY alias
          }
        }
      }
    }
  }
} AS result;


// $limit = 1
// $limit2 = 1
RETURN {
  rows: COLLECT {
    MATCH (source:Source)
    WITH source, COUNT { (source)<-[:ACCORDING_TO]-() } AS key, source.orderKey AS key2
    ORDER BY key DESC, key2
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          name: source.name,
          relayed: {
            rows: COLLECT {
              MATCH (source)<-[:ACCORDING_TO]-(quote:Quote)
              WITH DISTINCT quote, quote.orderKey AS key3
              ORDER BY key3 DESC
              LIMIT $limit2
              RETURN {row: {nodes: {text: quote.text}}}
            },
            total: COUNT {
              MATCH (source)<-[:ACCORDING_TO]-(quote2:Quote)
              RETURN DISTINCT quote2
            }
          }
        }
      }
    }
  }
} AS result;


// $kind = ["OUTLET"]
// $name = "the norhaven courier"
// $limit = 20
// $limit2 = 20
// $limit3 = 1
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $name})<-[:NAMED]-(source:Source)
    WHERE source.kind IN $kind
    WITH DISTINCT source, COUNT { (source)<-[:PUBLISHED_BY]-() } AS key, source.orderKey AS key2
    ORDER BY key DESC, key2
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          articles: {
            rows: COLLECT {
              MATCH (source)<-[:PUBLISHED_BY]-(article)
              WITH DISTINCT article, article.orderKey AS key3
              ORDER BY key3 DESC
              LIMIT $limit2
              RETURN {row: {nodes: {title: article.title}}}
            }
          },
          published: {
            rows: COLLECT {
              MATCH (source)<-[:PUBLISHED_BY]-()<-[:IN]-(quote:Quote)
              WITH DISTINCT quote, quote.orderKey AS key4
              ORDER BY key4 DESC
              LIMIT $limit3
              RETURN {row: {nodes: {text: quote.text}}}
            },
            total: COUNT {
              MATCH (source)<-[:PUBLISHED_BY]-()<-[:IN]-(quote2:Quote)
              RETURN DISTINCT quote2
            }
          }
        }
      }
    }
  }
} AS result;
