// $publishedBy = "norhaven courier"
// $limit = 1
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(:Source)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(quote)
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          cue: quote.cueText,
          mention: quote.sourceText,
          saidOn: quote.saidOn,
          confidence: quote.confidence,
          content: quote.content,
          cueSpans: quote.cue,
          mentionSpans: quote.source,
          selector: {
            exact: quote.exact,
            prefix: quote.prefix,
            suffix: quote.suffix,
            start: quote.content,
            end: quote.content
          },
          permalink: {
            id: quote.id,
            exact: quote.exact,
            prefix: quote.prefix,
            suffix: quote.suffix,
            url: head([(quote)-[:IN]->(end) | end.url])
          }
        }
      }
    }
  }
} AS result;


// $speaker = "samuel okafor"
// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote:Quote)
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          permalink: {
            id: quote.id,
            exact: quote.exact,
            prefix: quote.prefix,
            suffix: quote.suffix,
            url: head([(quote)-[:IN]->(end) | end.url])
          },
          article: head(COLLECT {
            MATCH (quote)-[:IN]->(article)
            RETURN {url: article.url, publishedAt: article.publishedOn}
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $publishedBy = "dagens ekko"
// $limit = 1
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(:Source)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(quote)
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          permalink: {
            id: quote.id,
            exact: quote.exact,
            prefix: quote.prefix,
            suffix: quote.suffix,
            url: head([(quote)-[:IN]->(end) | end.url])
          }
        }
      }
    }
  }
} AS result;
