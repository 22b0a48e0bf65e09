EXISTS { MATCH (event)<-[:TOOK_PART_IN]-(speaker) WHERE speaker.id IN given }
