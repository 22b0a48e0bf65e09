// When the quotes of some articles began to stand, and ceased to.
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN|PAST_IN]-(quote:Quote|PastQuote)
WITH coalesce(quote.since, [quote.recordedAt]) AS since, coalesce(quote.until, []) AS until, count(*) AS quotes
UNWIND [at IN since | [at, quotes]] + [at IN until | [at, -quotes]] AS change
RETURN toString(datetime({datetime: change[0], timezone: 'Z'})) AS at, sum(change[1]) AS quotes
