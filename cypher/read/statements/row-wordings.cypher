// As wordings.cypher, of one outlet.
UNWIND [row.statement] AS statement
MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
WHERE coalesce(quote.publisherId, '') = row.outletId
WITH DISTINCT statement, quote.text AS words, quote.type AS form, quote.speakerId AS attributed
MATCH (said:Speaker {id: attributed})
WITH statement, words, form, said, COLLECT {
  MATCH (statement)<-[:EXPRESSES]-(same:Quote)
  WHERE same.text = words AND same.type = form AND same.speakerId = said.id
    AND coalesce(same.publisherId, '') = row.outletId
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
