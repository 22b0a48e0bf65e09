MATCH (article:Article {externalId: $externalId})
