CYPHER replan=skip
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN]-(quote:Quote)
RETURN quote.id AS id, quote.articleId AS article, quote.text AS text, quote.type AS type,
  quote.speakerId AS speakerId, quote.saidBy AS saidBy, toString(quote.publishedOn) AS day,
  head([(quote)-[:EXPRESSES]->(statement) | statement.id]) AS statement,
  head([(quote)-[variant:VARIANT_OF]->() | variant.strength]) AS strength
