MATCH (:Name {key: $name})<-[:NAMED]-(owner:Source)
