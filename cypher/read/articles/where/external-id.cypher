article.externalId = $externalId
