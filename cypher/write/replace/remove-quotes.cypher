UNWIND $rows AS row
MATCH (:Article {id: row.article})<-[:IN]-(q:Quote)
WHERE NOT q.id IN row.quotes
DETACH DELETE q
