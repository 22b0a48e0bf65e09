MATCH (quote:Quote)
WHERE quote.sourcing = owner
