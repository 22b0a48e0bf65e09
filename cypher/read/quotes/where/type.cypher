quote.type IN $type
