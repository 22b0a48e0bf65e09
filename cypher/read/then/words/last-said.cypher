COLLECT {
  UNWIND COLLECT {
    MATCH (today:Quote)
    WHERE today.saidKey < $before AND today.saidKey >= '1000'
    RETURN date(left(today.saidKey, 10)) ORDER BY today.saidKey DESC LIMIT 1
  } + COLLECT {
    MATCH (past:PastQuote)
    WHERE past.saidKey < $before AND past.saidKey >= '1000'
    RETURN date(left(past.saidKey, 10)) ORDER BY past.saidKey DESC LIMIT 1
  } AS day
  RETURN day ORDER BY day DESC LIMIT 1
}[0]
