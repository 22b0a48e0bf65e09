UNWIND $keys AS key
MATCH (tally:Tally {key: key})
WHERE tally.quotes = 0
DELETE tally
