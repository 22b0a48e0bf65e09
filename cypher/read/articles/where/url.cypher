article.url = $url
