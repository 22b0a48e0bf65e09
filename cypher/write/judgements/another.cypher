// Somebody else of the same name, to whom an article's ties will be moved; one whom a judgement keeps is there already.
MATCH (read:Speaker|PastSpeaker|Merged {id: $from})
WHERE NOT EXISTS { MATCH (:Speaker|PastSpeaker|Merged {id: $id}) }
CREATE (:Speaker {id: $id, unresolved: read.unresolved})
