MATCH (article:Article)
