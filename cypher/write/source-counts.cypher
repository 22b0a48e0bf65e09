// Counted anew instead of added to, as in quote-counts.cypher; sources.cypher holds these sources until the end.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (n:Source {id: row.id})
SET n.articleCount = COUNT { (n)<-[:PUBLISHED_BY]-() },
    n.relayedCount = COUNT { (n)<-[:ACCORDING_TO]-() }
