// What was judged of quotes of the statement and of others, whether they report one utterance.
MATCH (statement)<-[:EXPRESSES]-()<-[:ON]-(judgement:Judgement)
WHERE judgement.stands AND judgement.kind = 'STATEMENTS'
