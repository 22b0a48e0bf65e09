COLLECT {
  MATCH (last:Quote)
  WHERE last.saidKey < $before AND last.saidKey >= '1000'
  RETURN date(left(last.saidKey, 10)) ORDER BY last.saidKey DESC LIMIT 1
}[0]
