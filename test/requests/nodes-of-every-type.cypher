// $id = "q_b0480176f911262b1ff9bc74"
MATCH (quote:Quote {id: $id})
RETURN {
  id: quote.id,
  text: quote.text,
  publisher: head(COLLECT {
    MATCH (source:Source {id: quote.publisherId})
    RETURN {name: source.name}
    LIMIT 1
  }),
  judgements: COLLECT {
    MATCH (quote)<-[:ON]-(judgement:Judgement)
    WHERE judgement.stands AND judgement.kind = 'QUOTE'
    WITH DISTINCT judgement ORDER BY judgement.at, judgement.id LIMIT 100
    RETURN {verdict: judgement.verdict}
  }
} AS result
UNION ALL
MATCH (quote:PastQuote {id: $id})
WHERE NOT EXISTS { MATCH (today) WHERE today:Quote AND today.id = $id }
WITH quote ORDER BY quote.since[-1] DESC LIMIT 1
RETURN {
  id: quote.id,
  text: quote.text,
  publisher: head(COLLECT {
    MATCH (source:Source|PastSource {id: quote.publisherId})
    RETURN {name: source.name}
    LIMIT 1
  }),
  judgements: COLLECT {
    MATCH (quote)<-[:ON]-(judgement:Judgement)
    WHERE judgement.stands AND judgement.kind = 'QUOTE'
    WITH DISTINCT judgement ORDER BY judgement.at, judgement.id LIMIT 100
    RETURN {verdict: judgement.verdict}
  }
} AS result;


// $id = "p_940445b7bcc8c4bc356d44f1"
OPTIONAL MATCH (merged:Merged {id: $id})-[:MERGED_INTO]->(into)
MATCH (speaker:Speaker {id: coalesce(into.id, $id)})
RETURN {id: speaker.id, name: speaker.name, quotes: {total: COUNT { (speaker)-[:SAID]->() }}} AS result;


// $id = "s_cd9a859a641cac4b1fbc0755"
// $limit = 1
MATCH (source:Source {id: $id})
RETURN {
  id: source.id,
  name: source.name,
  relayed: {
    rows: COLLECT {
      MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
      WHERE relay.sourceId = source.id
        AND relay.orderKey >= ''
      WITH quote, relay.orderKey AS key
      ORDER BY relay.sourceId DESC, relay.orderKey DESC
      LIMIT $limit
      RETURN {row: {nodes: {text: quote.text}}}
    }
  }
} AS result;


// $id = "l_81ec4a5317e81f50e4731b1d"
// $limit = 20
MATCH (place:Place {id: $id})
RETURN {
  id: place.id,
  name: place.name,
  events: {
    rows: COLLECT {
      MATCH (place)<-[:HELD_AT]-(event)
      WITH DISTINCT event, event.orderKey AS key
      ORDER BY key DESC
      LIMIT $limit
      RETURN {row: {nodes: {name: event.name}}}
    }
  }
} AS result;


// $id = "e_5ccae46ec76f9370b49a6ee2"
MATCH (event:Event {id: $id})
RETURN {
  id: event.id,
  name: event.name,
  place: head(COLLECT {
    MATCH (event)-[:HELD_AT]->(place)
    RETURN {name: place.name}
    LIMIT 1
  })
} AS result;


// $id = "a_4ab695cde539715a7ec7c004"
// $limit = 20
MATCH (article:Article {id: $id})
RETURN {
  id: article.id,
  title: article.title,
  quotes: {
    rows: COLLECT {
      MATCH (article)<-[:IN]-(quote:Quote)
      WITH DISTINCT quote, quote.orderKey AS key
      ORDER BY key DESC
      LIMIT $limit
      RETURN {row: {nodes: {text: quote.text}}}
    }
  }
} AS result;


// $id = "t_3926f4570d1a032dfc37ddee"
OPTIONAL MATCH (merged:Merged {id: $id})-[:MERGED_INTO]->(into)
MATCH (statement:Statement {id: coalesce(into.id, $id)})
RETURN {
  id: statement.id,
  text: statement.text,
  independentCarriers: COUNT {
    MATCH (statement)<-[expressed:EXPRESSES]-(:Quote)
    MATCH (source:Source {id: expressed.originId})
    RETURN DISTINCT source
  }
} AS result;
