CYPHER replan=skip
UNWIND $statements AS statement
MATCH (:Statement {id: statement})<-[expressed:EXPRESSES]-(quote:Quote)-[:IN]->(article)
RETURN quote.id AS id, statement, quote.fullness AS fullness, quote.text AS text, toString(quote.publishedOn) AS day,
  quote.orderKey AS orderKey, quote.speakerId AS speakerId, quote.saidBy AS saidBy,
  head([(quote)-[:VARIANT_OF]->(parent) | parent.id]) AS parent,
  article.id AS article, quote.publisherId AS publisher, expressed.originId AS origin,
  head(quote.relayIds) AS relay,
  head([(article)-[:COPY_OF]->(original) | original.id]) AS copyOf
