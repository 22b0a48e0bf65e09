MATCH (article:Article {id: $id})
