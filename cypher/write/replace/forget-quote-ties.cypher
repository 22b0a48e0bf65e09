UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN]-(q:Quote)
MATCH (q)-[r:IN|SAID|ACCORDING_TO|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS]-()
WITH DISTINCT r
DELETE r
