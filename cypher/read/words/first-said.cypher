COLLECT {
  MATCH (first:Quote)
  WHERE first.saidKey > $behind AND first.saidKey >= '1000' AND first.saidKey < '9000'
  RETURN date(left(first.saidKey, 10)) ORDER BY first.saidKey LIMIT 1
}[0]
