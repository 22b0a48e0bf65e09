quote.confidence
