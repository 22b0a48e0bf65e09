// $limit = 20
// $accordingToId = "s_b9f66e652881b175c5c6257a"
RETURN {
  rows: COLLECT {
    MATCH (owner:Source {id: $accordingToId})
    UNWIND COLLECT {
      MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
      WHERE relay.sourceId = owner.id
        AND relay.orderKey >= ''
      RETURN quote
      ORDER BY relay.sourceId DESC, relay.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          accordingTo: COLLECT {
            MATCH (quote)-[edge:ACCORDING_TO]->(source)
            WITH DISTINCT source, edge ORDER BY edge.position LIMIT 100
            RETURN {name: source.name}
          }
        }
      }
    }
  },
  total: COUNT {
    MATCH (owner2:Source {id: $accordingToId})
    MATCH (quote2:Quote)-[relay2:ACCORDING_TO]->()
    WHERE relay2.sourceId = owner2.id
      AND relay2.orderKey >= ''
    RETURN DISTINCT quote2
  }
} AS result;


// $limit = 3
// $publishedById = "s_014b08df5f913dc1de58204d"
// $of = "PUBLISHER "
// $since = " *"
// $until = " *~"
RETURN {
  rows: COLLECT {
    MATCH (owner:Source {id: $publishedById})
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.publisherId = owner.id
        AND quote.saidKey >= ''
      RETURN quote
      ORDER BY quote.publisherId DESC, quote.saidKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.saidKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  },
  total: reduce(total = 0, quotes IN COLLECT {
    MATCH (owner2:Source {id: $publishedById})
    MATCH (tally:Tally)
    WHERE tally.key >= $of + owner2.id + $since AND tally.key < $of + owner2.id + $until
    RETURN tally.quotes
  } | total + quotes)
} AS result;


// $limit = 20
// $accordingToId = "s_b9f66e652881b175c5c6257a"
// $publishedById = "s_014b08df5f913dc1de58204d"
RETURN {
  rows: COLLECT {
    MATCH (owner:Source {id: $accordingToId})
    UNWIND COLLECT {
      MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
      WHERE relay.sourceId = owner.id
        AND relay.orderKey >= ''
        AND quote.publisherId = $publishedById
      RETURN quote
      ORDER BY relay.sourceId DESC, relay.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $publishedById = "s_014b08df5f913dc1de58204d"
// $of = "PUBLISHER "
// $since = " *"
// $until = " *~"
// $limit = 1000
MATCH (owner:Source {id: $publishedById})
MATCH (tally:Tally)
WHERE tally.key >= $of + owner.id + $since AND tally.key < $of + owner.id + $until
WITH sum(tally.quotes) AS quotes
ORDER BY quotes DESC
LIMIT $limit
RETURN quotes
ORDER BY quotes DESC;


// $publishedById = "s_014b08df5f913dc1de58204d"
// $limit = 1000
MATCH (owner:Source {id: $publishedById})
MATCH (quote:Quote)
WHERE quote.publisherId = owner.id
  AND quote.orderKey >= ''
WITH DISTINCT quote
WITH quote.speakerId AS speakerId, count(*) AS quotes
ORDER BY quotes DESC, speakerId
LIMIT $limit
OPTIONAL MATCH (speaker:Speaker {id: speakerId})
RETURN speakerId, speaker.name AS speaker, quotes
ORDER BY quotes DESC, speakerId;


// $publishedById = "s_000000000000000000000000"
// $of = "PUBLISHER "
// $since = " *"
// $until = " *~"
RETURN {
  total: reduce(total = 0, quotes IN COLLECT {
    MATCH (owner:Source {id: $publishedById})
    MATCH (tally:Tally)
    WHERE tally.key >= $of + owner.id + $since AND tally.key < $of + owner.id + $until
    RETURN tally.quotes
  } | total + quotes)
} AS result;
