EXISTS { (quote)-[:SAID_AT]->(:Event {id: $eventId}) }
