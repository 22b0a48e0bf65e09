EXISTS { MATCH (quote)<-[:SAID]-(speaker) WHERE speaker IN given }
