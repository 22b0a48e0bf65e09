MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
WITH DISTINCT quote.publisherId AS publisher
MATCH (source:Source {id: publisher})
