// Nor what has no date.
article.orderKey < $to AND article.orderKey >= '0001'
