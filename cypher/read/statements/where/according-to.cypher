EXISTS { MATCH (statement)<-[:EXPRESSES]-(:Quote)-[relay:ACCORDING_TO]->() WHERE relay.sourceId IN given }
