MATCH (place:Place)
