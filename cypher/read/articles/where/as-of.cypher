article.recordedAt <= datetime($asOf)
