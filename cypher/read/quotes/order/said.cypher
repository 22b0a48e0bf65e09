quote.saidKey
