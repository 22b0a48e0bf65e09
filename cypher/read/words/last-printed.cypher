COLLECT {
  MATCH (last:Quote)
  WHERE last.orderKey < $before AND last.orderKey >= '1000'
  RETURN date(left(last.orderKey, 10)) ORDER BY last.orderKey DESC LIMIT 1
}[0]
