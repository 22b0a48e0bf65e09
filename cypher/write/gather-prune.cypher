// What no article tells any more goes: a participant, a place, an event.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (n:Event {id: row.id})
OPTIONAL MATCH (n)<-[r:TOOK_PART_IN]-(s:Speaker)
WHERE NOT EXISTS {
  MATCH (n)<-[fact:REPORTS]-(:Article)
  WHERE s.id IN fact.participants OR EXISTS { MATCH (s)<-[:MERGED_INTO]-(m) WHERE m.id IN fact.participants }
}
DELETE r
WITH DISTINCT n, row
OPTIONAL MATCH (n)-[h:HELD_AT]->()
WHERE row.kind IS NOT NULL
DELETE h
WITH DISTINCT n
WHERE NOT EXISTS { (n)<-[:REPORTS|PAST_REPORTS]-() }
DETACH DELETE n
