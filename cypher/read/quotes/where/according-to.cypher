EXISTS { MATCH (quote)-[relay:ACCORDING_TO]->() WHERE relay.sourceId IN given }
