MATCH (quote:Quote)
WHERE quote.publisherId = owner.id
