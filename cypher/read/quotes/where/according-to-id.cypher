EXISTS { MATCH (quote)-[relay:ACCORDING_TO]->() WHERE relay.sourceId = $accordingToId }
