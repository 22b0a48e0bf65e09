MATCH (:Name {key: $name})<-[:NAMED]-(owner:Speaker)
