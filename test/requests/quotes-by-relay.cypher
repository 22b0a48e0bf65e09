// $limit = 20
// $accordingTo = "veltapress"
// $type = ["DIRECT","MIXED"]
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(owner:Source)
    UNWIND COLLECT {
      MATCH (quote:Quote)-[relay:ACCORDING_TO]->()
      WHERE relay.sourceId = owner.id
        AND relay.orderKey >= ''
        AND quote.type IN $type
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
          type: quote.type,
          publisher: head(COLLECT {
            MATCH (source:Source {id: quote.publisherId})
            RETURN {name: source.name, kind: source.kind}
            LIMIT 1
          }),
          accordingTo: COLLECT {
            MATCH (quote)-[edge:ACCORDING_TO]->(source2)
            WITH DISTINCT source2, edge ORDER BY edge.position LIMIT 100
            RETURN {name: source2.name, kind: source2.kind}
          }
        }
      }
    }
  }
} AS result;
