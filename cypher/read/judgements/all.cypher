MATCH (judgement:Judgement)
