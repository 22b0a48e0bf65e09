// $limit = 20
// $speaker = "los"
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey >= ''
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
          mentions: COLLECT {
            MATCH (quote)-[:MENTIONS]->(mentioned)
            WITH DISTINCT mentioned ORDER BY mentioned.name, mentioned.id LIMIT 100
            RETURN CASE
            WHEN mentioned:Speaker THEN {__typename: 'Speaker', row: {id: mentioned.id, name: mentioned.name, kind: mentioned.kind}}
            WHEN mentioned:Source THEN {__typename: 'Source', row: {id: mentioned.id, name: mentioned.name, sourceKind: mentioned.kind}}
            WHEN mentioned:Event THEN {__typename: 'Event', row: {id: mentioned.id, name: mentioned.name, date: mentioned.date}}
            WHEN mentioned:Place THEN {__typename: 'Place', row: {id: mentioned.id, placeName: mentioned.name}}
            END
          }
        }
      }
    }
  }
} AS result;
