quote.confidence >= $minConfidence
