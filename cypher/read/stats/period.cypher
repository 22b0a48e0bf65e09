CASE WHEN quote.publishedOn IS NULL THEN null ELSE date.truncate($unit, quote.publishedOn) END
