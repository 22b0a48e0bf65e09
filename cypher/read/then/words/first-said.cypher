COLLECT {
  UNWIND COLLECT {
    MATCH (today:Quote)
    WHERE today.saidKey > $behind AND today.saidKey >= '1000' AND today.saidKey < '9000'
    RETURN date(left(today.saidKey, 10)) ORDER BY today.saidKey LIMIT 1
  } + COLLECT {
    MATCH (past:PastQuote)
    WHERE past.saidKey > $behind AND past.saidKey >= '1000' AND past.saidKey < '9000'
    RETURN date(left(past.saidKey, 10)) ORDER BY past.saidKey LIMIT 1
  } AS day
  RETURN day ORDER BY day LIMIT 1
}[0]
