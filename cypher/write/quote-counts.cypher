// Counted anew instead of added to: the same in any order. speakers.cypher holds these speakers until the end, so that
// nobody else gives them a quote meanwhile.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (n:Speaker {id: row.id})
SET n.quoteCount = COUNT { (n)-[:SAID]->() }
