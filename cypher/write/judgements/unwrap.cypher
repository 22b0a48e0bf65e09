// For as long as a reading is written, a merged speaker is one of its own again, without what it had before.
UNWIND $ids AS id
MATCH (n:Merged {id: id})
SET n:Speaker
REMOVE n:MergedSpeaker, n:Merged
