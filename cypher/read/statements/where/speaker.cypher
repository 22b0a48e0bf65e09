EXISTS { MATCH (statement)-[:BY]->(speaker) WHERE speaker IN given }
