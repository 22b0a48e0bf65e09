EXISTS { MATCH (article)-[:PUBLISHED_BY]->(publisher) WHERE publisher IN given }
