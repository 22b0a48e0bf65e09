// The ids of every source of that name, looked up once for all rows.
MATCH (:Name {key: $name})<-[:NAMED]-(one:Source)
RETURN one.id
