quote.orderKey
