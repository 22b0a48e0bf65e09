// What articles have called a speaker, each once and in order, so that nobody who asks reads all that the speaker said.
// speakers.cypher holds these speakers until the end.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (n:Speaker {id: row.id})
WHERE NOT row.role IN n.roles
SET n.roles = COLLECT { UNWIND n.roles + row.role AS role RETURN role ORDER BY role }
