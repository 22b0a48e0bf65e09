MATCH (:Speaker {id: $speakerId})-[:SAID]->(quote:Quote)
