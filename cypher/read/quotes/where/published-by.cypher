EXISTS { MATCH (quote)-[:IN]->(:Article)-[:PUBLISHED_BY]->(publisher) WHERE publisher IN given }
