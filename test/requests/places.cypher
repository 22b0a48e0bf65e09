// $limit = 20
// $limit2 = 20
RETURN {
  rows: COLLECT {
    MATCH (place:Place)
    WHERE place.orderKey IS NOT NULL
    WITH place, place.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {
      sort: [key],
      row: {
        nodes: {
          id: place.id,
          name: place.name,
          events: {
            rows: COLLECT {
              MATCH (place)<-[:HELD_AT]-(event)
              WITH DISTINCT event, event.orderKey AS key2
              ORDER BY key2 DESC
              LIMIT $limit2
              RETURN {row: {nodes: {name: event.name}}}
            }
          }
        },
        edges: {}
      }
    }
  },
  total: COUNT {
    MATCH (place2:Place)
  }
} AS result;


// $limit = 20
// $name = "l_81ec4a5317e81f50e4731b1d"
RETURN {
  rows: COLLECT {
    MATCH (place:Place {id: $name})
    WITH DISTINCT place, place.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {row: {nodes: {name: place.name}}}
  }
} AS result;


// $name = "l_81ec4a5317e81f50e4731b1d"
MATCH (place:Place {id: $name})
RETURN {
  id: place.id,
  events: {
    total: COUNT {
      MATCH (place)<-[:HELD_AT]-(event)
      RETURN DISTINCT event
    }
  }
} AS result;


// $id = "q_none"
MATCH (quote:Quote {id: $id})
RETURN {id: quote.id} AS result
UNION ALL
MATCH (quote:PastQuote {id: $id})
WHERE NOT EXISTS { MATCH (today) WHERE today:Quote AND today.id = $id }
WITH quote ORDER BY quote.since[-1] DESC LIMIT 1
RETURN {id: quote.id} AS result;
