// Those of what is one with it are its own.
MATCH (one)<-[:MERGED_INTO*0..1]-()<-[:ON]-(judgement:Judgement)
WHERE judgement.stands
