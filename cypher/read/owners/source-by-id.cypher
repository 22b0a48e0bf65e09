MATCH (owner:Source {id: $id})
