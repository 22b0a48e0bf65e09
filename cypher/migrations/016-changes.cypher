// How many quotes stood when, see “Changes” in docs/model.md.
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (n:Change) REQUIRE n.key IS UNIQUE;

MATCH (quote:Quote|PastQuote)
WITH coalesce(quote.since, [quote.recordedAt]) AS since, coalesce(quote.until, []) AS until, count(*) AS quotes
UNWIND [at IN since | [at, quotes]] + [at IN until | [at, -quotes]] AS change
WITH toString(datetime({datetime: change[0], timezone: 'Z'})) AS at, change[0].nanosecond AS fraction, change[1] AS quotes
UNWIND [
  'DAY ' + left(at, 10),
  'MINUTE ' + left(at, 16),
  'MOMENT ' + left(at, 19) + '.' + right('00000000' + fraction, 9)
] AS key
WITH key, sum(quotes) AS quotes
WHERE quotes <> 0
CALL (key, quotes) {
  MERGE (change:Change {key: key})
  SET change.quotes = quotes
} IN TRANSACTIONS OF 5000 ROWS;
