EXISTS { (statement)<-[:EXPRESSES]-(:Quote)-[:SAID_AT]->(:Event {id: $eventId}) }
