quote.publisherId = $publishedById
