MATCH (judgement:Judgement {quoteId: $quoteId})
