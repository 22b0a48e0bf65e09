MATCH (quote:Quote)
WHERE quote.verdict = owner
