// Of a quote that no text of today holds: as it stood last.
MATCH (quote:PastQuote {id: $id})
WHERE NOT EXISTS { MATCH (today) WHERE today:Quote AND today.id = $id }
WITH quote ORDER BY quote.since[-1] DESC LIMIT 1
