// By how many the quotes that stand grew or shrank through some articles, added to what is kept, or taken out of it: see
// “Changes” in docs/model.md.
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN|PAST_IN]-(quote:Quote|PastQuote)
WITH coalesce(quote.since, [quote.recordedAt]) AS since, coalesce(quote.until, []) AS until, count(*) * $times AS quotes
UNWIND [at IN since | [at, quotes]] + [at IN until | [at, -quotes]] AS change
WITH toString(datetime({datetime: change[0], timezone: 'Z'})) AS at, change[0].nanosecond AS fraction, change[1] AS quotes
UNWIND [
  'DAY ' + left(at, 10),
  'MINUTE ' + left(at, 16),
  'MOMENT ' + left(at, 19) + '.' + right('00000000' + fraction, 9)
] AS key
WITH key, sum(quotes) AS quotes
WHERE quotes <> 0
WITH key, quotes ORDER BY key
MERGE (change:Change {key: key})
  ON CREATE SET change.quotes = 0
SET change.quotes = change.quotes + quotes
WITH change
WHERE change.quotes = 0
DELETE change
