speaker.orderKey
