COLLECT {
  MATCH (first:Quote)
  WHERE first.orderKey > $behind AND first.orderKey >= '1000' AND first.orderKey < '9000'
  RETURN date(left(first.orderKey, 10)) ORDER BY first.orderKey LIMIT 1
}[0]
