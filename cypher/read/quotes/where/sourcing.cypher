quote.sourcing IN $sourcing
