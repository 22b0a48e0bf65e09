MATCH (:Name {key: $accordingTo})<-[:NAMED]-(:Source)<-[:ACCORDING_TO]-(relayed:Quote)-[:EXPRESSES]->(statement:Statement)
