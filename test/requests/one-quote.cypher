// $id = "q_e93a8a5f07b35426a86b66da"
MATCH (quote:Quote {id: $id})
RETURN {
  text: quote.text,
  speaker: head(COLLECT {
    MATCH (quote)<-[:SAID]-(speaker)
    RETURN {name: speaker.name}
    LIMIT 1
  }),
  accordingTo: COLLECT {
    MATCH (quote)-[edge:ACCORDING_TO]->(source)
    WITH DISTINCT source, edge ORDER BY edge.position LIMIT 100
    RETURN {name: source.name, position: edge.position}
  },
  publisher: head(COLLECT {
    MATCH (quote)-[:IN]->()-[:PUBLISHED_BY]->(source2)
    RETURN {name: source2.name}
    LIMIT 1
  }),
  statement: head(COLLECT {
    MATCH (quote)-[:EXPRESSES]->(statement)
    RETURN {
      independentCarriers: COUNT {
        MATCH (statement)<-[:EXPRESSES]-(quote2:Quote)
        OPTIONAL MATCH (quote2)-[:ACCORDING_TO {position: 0}]->(relay:Source)
        OPTIONAL MATCH (quote2)-[:IN]->(:Article)-[:PUBLISHED_BY]->(publisher:Source)
        WITH coalesce(relay, publisher) AS source3
        WHERE source3 IS NOT NULL
        RETURN DISTINCT source3
      }
    }
    LIMIT 1
  }),
  judgements: COLLECT {
    MATCH (quote)<-[:ON]-(judgement)
    WITH DISTINCT judgement ORDER BY judgement.at, judgement.id LIMIT 100
    RETURN {verdict: judgement.verdict, user: judgement.user}
  }
} AS result;
