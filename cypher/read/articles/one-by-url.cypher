MATCH (article:Article {url: $url})
WITH article ORDER BY article.orderKey DESC LIMIT 1
