UNWIND $nodes AS node
MATCH (n:Source|PastSource)
WHERE elementId(n) = node
SET n.articleCount = COUNT { (n)<-[:PUBLISHED_BY]-() },
    n.relayedCount = COUNT { (n)<-[:ACCORDING_TO]-() }
