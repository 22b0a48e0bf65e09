MATCH (:Name {key: $publishedBy})<-[:NAMED]-(:Source)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(printed)
MATCH (printed)-[:EXPRESSES]->(statement:Statement)
