EXISTS { MATCH (quote)-[:EXPRESSES]->(reported) WHERE reported.id IN given }
