EXISTS { MATCH (statement)<-[:EXPRESSES]-(wording:Quote) WHERE wording.type IN $type }
