EXISTS { MATCH (statement)<-[:EXPRESSES]-(printed:Quote) WHERE printed.publisherId IN given }
