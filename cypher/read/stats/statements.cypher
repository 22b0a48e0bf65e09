MATCH (quote)-[:EXPRESSES]->(statement:Statement)
