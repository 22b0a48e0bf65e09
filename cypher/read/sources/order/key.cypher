source.orderKey
