article.orderKey
