// No aggregation: Neo4j 5 refuses one inside a subquery that stands beside other values.
MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
WITH DISTINCT quote.text AS words, quote.type AS form, quote.speakerId AS attributed
MATCH (said:Speaker {id: attributed})
WITH words, form, said, COLLECT {
  MATCH (statement)<-[:EXPRESSES]-(same:Quote)
  WHERE same.text = words AND same.type = form AND same.speakerId = said.id
  RETURN same
} AS printed
WITH {
  text: words,
  type: form,
  speakerId: said.id,
  speaker: said,
  by: said {.id, .name, .kind, .unresolved},
  count: size(printed),
  quotes: printed,
  reference: head(COLLECT {
    MATCH (author:Speaker)-[:SAID]->(fullest:Quote {id: statement.referenceId})
    RETURN {text: fullest.text, type: fullest.type, by: author {.id, .name, .kind, .unresolved}}
  })
} AS wording
