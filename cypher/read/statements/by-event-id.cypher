MATCH (:Event {id: $eventId})<-[:SAID_AT]-(said:Quote)-[:EXPRESSES]->(statement:Statement)
