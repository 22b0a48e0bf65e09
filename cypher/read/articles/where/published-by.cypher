article.publisherId IN given
