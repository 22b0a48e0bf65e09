MATCH (quote:Quote {id: $id})
