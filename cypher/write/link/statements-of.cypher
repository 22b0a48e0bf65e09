UNWIND $quotes AS quote
MATCH (:Quote {id: quote})-[:EXPRESSES]->(statement)
RETURN DISTINCT statement.id AS statement
