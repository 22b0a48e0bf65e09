MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)<-[:BY]-(statement:Statement)
