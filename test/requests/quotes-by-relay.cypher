// $type = ["DIRECT","MIXED"]
// $accordingTo = "veltapress"
// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(:Source)<-[:ACCORDING_TO]-(quote:Quote)
    WHERE quote.type IN $type
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          type: quote.type,
          publisher: head(COLLECT {
            MATCH (quote)-[:IN]->()-[:PUBLISHED_BY]->(source)
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
