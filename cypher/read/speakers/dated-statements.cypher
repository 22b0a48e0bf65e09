// Each with its earliest quote; those that no article gives a day for are left out.
MATCH (statement:Statement)
WHERE statement.speakerId = speaker.id AND statement.orderKey >= ''
WITH statement ORDER BY statement.speakerId DESC, statement.orderKey DESC LIMIT 300
WITH statement, COLLECT {
  MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
  WHERE quote.publishedOn IS NOT NULL OR quote.saidOn IS NOT NULL
  WITH quote.id AS id, coalesce(quote.saidOn, quote.publishedOn) AS day
  ORDER BY day, id LIMIT 1
  RETURN {id: id, day: toString(day)}
} AS earliest
WHERE size(earliest) = 1
RETURN {statementId: statement.id, text: statement.text, quoteId: earliest[0].id, day: earliest[0].day} AS dated
