MATCH (tally:Tally)
WHERE tally.key >= $of + owner.id + $since AND tally.key < $of + owner.id + $until
