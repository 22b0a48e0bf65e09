MATCH (article:Article {url: $url})
