COLLECT {
  UNWIND COLLECT {
    MATCH (today:Quote)
    WHERE today.orderKey < $before AND today.orderKey >= '1000'
    RETURN date(left(today.orderKey, 10)) ORDER BY today.orderKey DESC LIMIT 1
  } + COLLECT {
    MATCH (past:PastQuote)
    WHERE past.orderKey < $before AND past.orderKey >= '1000'
    RETURN date(left(past.orderKey, 10)) ORDER BY past.orderKey DESC LIMIT 1
  } AS day
  RETURN day ORDER BY day DESC LIMIT 1
}[0]
