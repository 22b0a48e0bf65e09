MATCH (quote:Quote)
WHERE quote.type = owner
