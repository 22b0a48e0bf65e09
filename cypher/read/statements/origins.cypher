// Of each quote the relay nearest to the speaker, else its publisher.
MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
OPTIONAL MATCH (quote)-[:ACCORDING_TO {position: 0}]->(relay:Source)
OPTIONAL MATCH (quote)-[:IN]->(:Article)-[:PUBLISHED_BY]->(publisher:Source)
WITH coalesce(relay, publisher) AS source
WHERE source IS NOT NULL
