MATCH (place:Place {id: $id})
