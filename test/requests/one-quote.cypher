// $id = "q_b0480176f911262b1ff9bc74"
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
    MATCH (quote)<-[:ON]-(judgement:Judgement)
    WHERE judgement.stands AND judgement.kind = 'QUOTE'
    WITH DISTINCT judgement ORDER BY judgement.at, judgement.id LIMIT 100
    RETURN {verdict: judgement.verdict, user: judgement.user}
  }
} AS result
UNION ALL
MATCH (quote:PastQuote {id: $id})
WHERE NOT EXISTS { MATCH (today) WHERE today:Quote AND today.id = $id }
WITH quote ORDER BY quote.since[-1] DESC LIMIT 1
RETURN {
  text: quote.text,
  speaker: head(COLLECT {
    MATCH (speaker:Speaker|PastSpeaker {id: quote.speakerId})
    RETURN {name: speaker.name}
    LIMIT 1
  }),
  accordingTo: COLLECT {
    MATCH (quote)-[edge:ACCORDING_TO|PAST_ACCORDING_TO]->(source)
    WITH DISTINCT source, edge ORDER BY edge.position LIMIT 100
    RETURN {name: source.name, position: edge.position}
  },
  publisher: head(COLLECT {
    MATCH (source2:Source|PastSource {id: quote.publisherId})
    RETURN {name: source2.name}
    LIMIT 1
  }),
  statement: head(COLLECT {
    MATCH (quote)-[:EXPRESSES|PAST_EXPRESSES]->(statement)
    RETURN {
      independentCarriers: COUNT {
        MATCH (statement)<-[expressed:EXPRESSES|PAST_EXPRESSES]-(known1:Quote|PastQuote WHERE size([at IN coalesce(known1.since, [known1.recordedAt]) WHERE at <= quote.since[-1]]) > size([at IN coalesce(known1.until, []) WHERE at <= quote.since[-1]]))
        MATCH (source3:Source|PastSource {id: expressed.originId} WHERE EXISTS { (source3)<-[:NAMES|PAST_NAMES]-(text_then WHERE size([at IN coalesce(text_then.since, [text_then.recordedAt]) WHERE at <= quote.since[-1]]) > size([at IN coalesce(text_then.until, []) WHERE at <= quote.since[-1]])) })
        RETURN DISTINCT source3
      }
    }
    LIMIT 1
  }),
  judgements: COLLECT {
    MATCH (quote)<-[:ON]-(judgement:Judgement)
    WHERE judgement.stands AND judgement.kind = 'QUOTE'
    WITH DISTINCT judgement ORDER BY judgement.at, judgement.id LIMIT 100
    RETURN {verdict: judgement.verdict, user: judgement.user}
  }
} AS result;
