EXISTS { MATCH (quote)-[:ACCORDING_TO]->(relay) WHERE relay IN given }
