CYPHER replan=skip
UNWIND $rows AS row
MATCH (quote:Quote)
WHERE quote.speakerKey = row.key AND quote.orderKey >= row.from AND quote.orderKey < row.to
RETURN quote.id AS id, quote.articleId AS article, quote.text AS text, quote.type AS type,
  quote.speakerId AS speakerId, quote.saidBy AS saidBy, toString(quote.publishedOn) AS day,
  head([(quote)-[:EXPRESSES]->(statement) | statement.id]) AS statement,
  head([(quote)-[variant:VARIANT_OF]->() | variant.strength]) AS strength
