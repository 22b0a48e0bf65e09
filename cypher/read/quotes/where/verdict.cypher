quote.verdict IN $verdict
