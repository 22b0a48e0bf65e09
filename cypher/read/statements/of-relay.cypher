MATCH (statement:Statement)<-[:EXPRESSES]-()-[relayed:ACCORDING_TO]->()
WHERE relayed.sourceId = owner.id
