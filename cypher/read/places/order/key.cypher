place.orderKey
