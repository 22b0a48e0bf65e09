MATCH (:Speaker {id: $speakerId})<-[:BY]-(statement:Statement)
