MATCH (quote)<-[:ON]-(judgement:Judgement)
WHERE judgement.stands AND judgement.kind = 'QUOTE'
