UNWIND $nodes AS node
MATCH (n:Speaker|PastSpeaker|MergedSpeaker)
WHERE elementId(n) = node
SET n.quoteCount = COUNT { (n)-[:SAID]->() },
    n.roles = COLLECT {
      MATCH (n)-[said:SAID]->()
      WHERE said.role IS NOT NULL
      RETURN DISTINCT said.role AS role ORDER BY role
    }
