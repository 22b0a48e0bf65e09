// $limit = 20
// $speaker = "ines okafor"
// $accordingTo = "veltapress"
// $publishedBy = "norhaven courier"
WITH COLLECT {
  MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given, COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one2:Source)
  RETURN one2.id
} AS given2
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey >= ''
        AND EXISTS { MATCH (quote)-[relay:ACCORDING_TO]->() WHERE relay.sourceId IN given }
        AND quote.publisherId IN given2
      RETURN quote
      ORDER BY quote.speakerId DESC, quote.orderKey DESC
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
            RETURN {
              id: source.id,
              name: source.name,
              kind: source.kind,
              position: edge.position,
              span: {start: edge.start, end: edge.end},
              source: {
                name: source.name,
                aliases: COLLECT {
                  MATCH (source)-[name:NAMED]->(:Name)
                  WHERE name.as IS NOT NULL AND name.as <> source.name
                  RETURN DISTINCT name.as AS alias ORDER BY alias
                }
              }
            }
          }
        }
      }
    }
  }
} AS result;
