MATCH (:Name {key: $name})<-[:NAMED]-(speaker:Speaker)
