MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
WHERE quote.publishedOn IS NOT NULL
RETURN quote.publishedOn ORDER BY quote.publishedOn DESC LIMIT 1
