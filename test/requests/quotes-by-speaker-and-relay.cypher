// $accordingTo = "veltapress"
// $publishedBy = "norhaven courier"
// $speaker = "ines okafor"
// $limit = 20
RETURN {
  rows: COLLECT {
    WITH COLLECT {
      MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
      RETURN one
    } AS given, COLLECT {
      MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one2:Source)
      RETURN one2
    } AS given2
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote:Quote)
    WHERE EXISTS { MATCH (quote)-[:ACCORDING_TO]->(relay) WHERE relay IN given }
      AND EXISTS { MATCH (quote)-[:IN]->(:Article)-[:PUBLISHED_BY]->(publisher) WHERE publisher IN given2 }
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
