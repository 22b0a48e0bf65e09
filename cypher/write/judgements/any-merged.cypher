// Read off the count store, at no cost.
MATCH (n:MergedSpeaker)
RETURN count(n) > 0 AS any
