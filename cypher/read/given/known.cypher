// Whether any article was known by then.
MATCH (article:Article)
WHERE article.knownSince <= $then
RETURN article.id LIMIT 1
