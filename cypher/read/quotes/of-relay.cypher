MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
WHERE relay.sourceId = owner.id
