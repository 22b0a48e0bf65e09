// A text names the speaker of a quote whose attribution is rejected for that quote's sake.
MATCH (quote:Quote {verdict: 'REJECT'})<-[said:SAID]-(nobody)
MATCH (quote)-[:IN]->(text)-[names:NAMES]->(nobody)
WHERE coalesce(names.readAs, nobody.id) = coalesce(said.readAs, nobody.id)
SET names.judged = quote.id;

MATCH (quote:PastQuote {verdict: 'REJECT'})<-[said:PAST_SAID]-(nobody)
MATCH (quote)-[:STOOD_IN]->(text)-[names:PAST_NAMES]->(nobody)
WHERE coalesce(names.readAs, nobody.id) = coalesce(said.readAs, nobody.id)
SET names.judged = quote.id;
