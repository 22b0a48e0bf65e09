UNWIND $rows AS row
MATCH (quote:Quote|PastQuote)
WHERE elementId(quote) = row.node
SET quote.verdict = $verdict
