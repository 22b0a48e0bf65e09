MATCH (:Name {key: $name})<-[:NAMED]-(source:Source)
