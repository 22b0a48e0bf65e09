// Speakers are counted already, and held in that order.
MATCH (tally:Speaker)
WHERE tally.quoteCount > 0 AND tally.orderKey IS NOT NULL
