MATCH (place:Place {id: $name})
