MATCH (owner:Speaker {id: $id})
