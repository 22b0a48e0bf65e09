MATCH (tally:Tally)
WHERE tally.dayKey >= $since AND tally.dayKey < $until
