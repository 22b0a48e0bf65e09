judgement.quoteId = $quoteId
