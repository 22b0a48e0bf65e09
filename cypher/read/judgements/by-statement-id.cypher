MATCH (:Statement {id: $statementId})<-[:EXPRESSES]-()<-[:ON]-(judgement:Judgement)
WITH judgement
