MATCH (article:Article)
WHERE article.publisherId = owner.id
