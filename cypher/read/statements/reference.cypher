// The fullest direct wording, else the fullest mixed one, else the fullest.
MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
WITH quote ORDER BY quote.type <> 'DIRECT', quote.type <> 'MIXED', size(quote.text) DESC, quote.orderKey LIMIT 1
