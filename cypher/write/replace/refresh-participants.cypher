UNWIND $nodes AS node
MATCH (n:Event)<-[r:TOOK_PART_IN]-(s:Speaker)
WHERE elementId(n) = node
  AND NOT EXISTS { MATCH (n)<-[fact:REPORTS]-(:Article) WHERE s.id IN fact.participants }
DELETE r
