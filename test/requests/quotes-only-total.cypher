// $type = ["DIRECT"]
// $since = "TYPE 0"
// $until = "TYPE ~"
RETURN {
  total: reduce(total = 0, quotes IN COLLECT {
    MATCH (tally:Tally)
    WHERE tally.dayKey >= $since AND tally.dayKey < $until
      AND tally.type IN $type
    RETURN tally.quotes
  } | total + quotes)
} AS result;


RETURN {
  total: COUNT {
    MATCH (quote:Quote)
  }
} AS result;
