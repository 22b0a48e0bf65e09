event.orderKey
