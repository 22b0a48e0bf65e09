MATCH (quote:Quote)
