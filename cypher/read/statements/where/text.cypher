EXISTS { MATCH (statement)<-[:EXPRESSES]-(wording) WHERE wording IN given }
