MATCH (quote)-[:MENTIONS]->(mentioned)
