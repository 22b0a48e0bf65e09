// $limit = 1
// $publishedBy = "norhaven courier"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.publisherId = owner.id
        AND quote.orderKey >= ''
      RETURN quote
      ORDER BY quote.publisherId DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
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


// $limit = 20
// $speaker = "samuel okafor"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey >= ''
      RETURN quote
      ORDER BY quote.speakerId DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
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
            MATCH (article:Article {id: quote.articleId})
            RETURN {url: article.url, publishedAt: article.publishedOn}
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $limit = 1
// $publishedBy = "dagens ekko"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.publisherId = owner.id
        AND quote.orderKey >= ''
      RETURN quote
      ORDER BY quote.publisherId DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
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
