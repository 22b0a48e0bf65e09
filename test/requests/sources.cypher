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
    WHERE source.relayedCount IS NOT NULL
      AND source.orderKey IS NOT NULL
    WITH source, source.relayedCount AS key, source.orderKey AS key2
    ORDER BY key DESC, key2 DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          name: source.name,
          relayed: {
            rows: COLLECT {
              MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
              WHERE relay.sourceId = source.id
                AND relay.orderKey >= ''
              WITH quote, relay.orderKey AS key3
              ORDER BY relay.sourceId DESC, relay.orderKey DESC
              LIMIT $limit2
              RETURN {row: {nodes: {text: quote.text}}}
            },
            total: COUNT {
              MATCH (quote2:Quote)-[relay2:ACCORDING_TO]->()
              WHERE relay2.sourceId = source.id
                AND relay2.orderKey >= ''
              RETURN DISTINCT quote2
            }
          }
        }
      }
    }
  }
} AS result;


// $limit = 20
// $name = "courier"
RETURN {
  rows: COLLECT {
    MATCH (name:Name)<-[:NAMED]-(source:Source)
    WHERE name.key CONTAINS $name AND ' ' + name.key CONTAINS ' ' + $name
    WITH source
    WITH DISTINCT source, source.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {row: {nodes: {name: source.name}}}
  }
} AS result;


// $limit = 20
// $name = "inl"
RETURN {
  rows: COLLECT {
    MATCH (name:Name)<-[:NAMED]-(source:Source)
    WHERE name.key CONTAINS $name AND ' ' + name.key CONTAINS ' ' + $name
    WITH source
    WITH DISTINCT source, source.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {row: {nodes: {name: source.name}}}
  }
} AS result;


// $name = "edger"
RETURN {
  total: COUNT {
    MATCH (name:Name)<-[:NAMED]-(source:Source)
    WHERE name.key CONTAINS $name AND ' ' + name.key CONTAINS ' ' + $name
    WITH source
    RETURN DISTINCT source
  }
} AS result;


// $limit = 20
// $kind = ["OUTLET"]
// $name = "the norhaven courier"
// $limit2 = 20
// $limit3 = 1
// $of = "PUBLISHER "
// $since = " *"
// $until = " *~"
RETURN {
  rows: COLLECT {
    MATCH (name:Name)<-[:NAMED]-(source:Source)
    WHERE name.key CONTAINS $name AND ' ' + name.key CONTAINS ' ' + $name
    WITH source
    WHERE source.kind IN $kind
    WITH DISTINCT source, source.articleCount AS key, source.orderKey AS key2
    ORDER BY key DESC, key2 DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          articles: {
            rows: COLLECT {
              MATCH (article:Article)
              WHERE article.publisherId = source.id
                AND article.orderKey >= ''
              WITH article, article.orderKey AS key3
              ORDER BY article.publisherId DESC, article.orderKey DESC
              LIMIT $limit2
              RETURN {row: {nodes: {title: article.title}}}
            }
          },
          published: {
            rows: COLLECT {
              MATCH (quote:Quote)
              WHERE quote.publisherId = source.id
                AND quote.orderKey >= ''
              WITH quote, quote.orderKey AS key4
              ORDER BY quote.publisherId DESC, quote.orderKey DESC
              LIMIT $limit3
              RETURN {row: {nodes: {text: quote.text}}}
            },
            total: reduce(total = 0, quotes IN COLLECT {
              MATCH (tally:Tally)
              WHERE tally.key >= $of + source.id + $since AND tally.key < $of + source.id + $until
              RETURN tally.quotes
            } | total + quotes)
          }
        }
      }
    }
  }
} AS result;
