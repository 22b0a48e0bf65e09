OPTIONAL MATCH (relay:Source {id: relayId})
