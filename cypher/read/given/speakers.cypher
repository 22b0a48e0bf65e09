// The ids of everybody of that name, looked up once for all rows.
MATCH (:Name {key: $name})<-[:NAMED]-(one:Speaker)
RETURN one.id
