EXISTS { MATCH (event)<-[:TOOK_PART_IN]-(speaker) WHERE speaker IN given }
