// $id = "q_e93a8a5f07b35426a86b66da"
MATCH (quote:Quote {id: $id})
RETURN {
  text: quote.text,
  speaker: head(COLLECT {
    MATCH (speaker:Speaker {id: quote.speakerId})
    RETURN {name: speaker.name}
    LIMIT 1
  }),
  accordingTo: COLLECT {
    MATCH (quote)-[edge:ACCORDING_TO]->(source)
    WITH DISTINCT source, edge ORDER BY edge.position LIMIT 100
    RETURN {name: source.name, position: edge.position}
  },
  publisher: head(COLLECT {
    MATCH (source2:Source {id: quote.publisherId})
    RETURN {name: source2.name}
    LIMIT 1
  }),
  statement: head(COLLECT {
    MATCH (quote)-[:EXPRESSES]->(statement)
    RETURN {
      independentCarriers: COUNT {
        MATCH (statement)<-[expressed:EXPRESSES]-(:Quote)
        MATCH (source3:Source {id: expressed.originId})
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
