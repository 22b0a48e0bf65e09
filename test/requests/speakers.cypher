// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (speaker:Speaker)
    WHERE speaker.orderKey IS NOT NULL
    WITH speaker, speaker.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          name: speaker.name,
          kind: speaker.kind,
          unresolved: speaker.unresolved,
          aliases: COLLECT {
            MATCH (speaker)-[name:NAMED]->(:Name)
            WHERE name.as IS NOT NULL AND name.as <> speaker.name
            RETURN DISTINCT name.as AS alias ORDER BY alias
          },
          roles: speaker.roles
        }
      }
    }
  },
  total: COUNT {
    MATCH (speaker2:Speaker)
  }
} AS result;


// $limit = 2
// $kind = ["PERSON"]
// $unresolved = false
RETURN {
  rows: COLLECT {
    MATCH (speaker:Speaker)
    WHERE speaker.kind IN $kind
      AND speaker.unresolved = $unresolved
      AND speaker.quoteCount IS NOT NULL
      AND speaker.orderKey IS NOT NULL
    WITH speaker, speaker.quoteCount AS key, speaker.orderKey AS key2
    ORDER BY key DESC, key2 DESC
    LIMIT $limit
    RETURN {
      sort: [key, key2],
      row: {nodes: {name: speaker.name, quotes: {total: COUNT { (speaker)-[:SAID]->() }}}, edges: {}}
    }
  }
} AS result;


// $limit = 20
// $name = "sam okafor"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $name})<-[:NAMED]-(speaker:Speaker)
    WITH DISTINCT speaker, speaker.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {row: {nodes: {name: speaker.name}}}
  }
} AS result;
