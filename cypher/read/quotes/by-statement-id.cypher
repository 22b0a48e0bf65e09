MATCH (:Statement {id: $statementId})<-[:EXPRESSES]-(quote:Quote)
