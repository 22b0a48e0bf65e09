MATCH (quote:Quote)
WHERE quote.speakerId = owner.id
