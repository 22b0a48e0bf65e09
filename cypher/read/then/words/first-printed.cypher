COLLECT {
  UNWIND COLLECT {
    MATCH (today:Quote)
    WHERE today.orderKey > $behind AND today.orderKey >= '1000' AND today.orderKey < '9000'
    RETURN date(left(today.orderKey, 10)) ORDER BY today.orderKey LIMIT 1
  } + COLLECT {
    MATCH (past:PastQuote)
    WHERE past.orderKey > $behind AND past.orderKey >= '1000' AND past.orderKey < '9000'
    RETURN date(left(past.orderKey, 10)) ORDER BY past.orderKey LIMIT 1
  } AS day
  RETURN day ORDER BY day LIMIT 1
}[0]
