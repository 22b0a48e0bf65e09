// Of each quote the relay nearest to the speaker, else its publisher.
MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
WITH DISTINCT coalesce(head(quote.relayIds), quote.publisherId) AS origin
MATCH (source:Source {id: origin})
