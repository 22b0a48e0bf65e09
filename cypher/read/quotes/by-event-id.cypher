MATCH (:Event {id: $eventId})<-[:SAID_AT]-(quote:Quote)
