// $speaker = "okafor"
// $limit = 3
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote:Quote)
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {sort: [key], row: {edges: {here: {text: quote.text}, node: {text: quote.type}}, more: {}}}
  },
  total: COUNT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote2:Quote)
    RETURN DISTINCT quote2
  }
} AS result;
