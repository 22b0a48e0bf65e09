// A judgement belongs to the quote as it stands today; to the last that stood when none does.
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN|PAST_IN]-(q:Quote|PastQuote)
WITH article, q ORDER BY q:Quote DESC, q.since[-1] DESC, q.key
WITH article, q.id AS id, collect(q) AS states
WHERE size(states) > 1
WITH head(states) AS latest, tail(states) AS earlier
UNWIND earlier AS state
MATCH (state)<-[r:ON]-(j:Judgement)
MERGE (j)-[:ON]->(latest)
DELETE r
