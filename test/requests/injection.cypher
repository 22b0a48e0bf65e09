// $speaker = "detach delete n"
RETURN {
  total: COUNT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote:Quote)
    RETURN DISTINCT quote
  }
} AS result;


// $accordingTo = "velta match n return n u0027"
RETURN {
  total: COUNT {
    MATCH (:Name {key: $accordingTo})<-[:NAMED]-(:Source)<-[:ACCORDING_TO]-(quote:Quote)
    RETURN DISTINCT quote
  }
} AS result;


// $speaker = "order of a quote"
// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(:Speaker)-[:SAID]->(quote:Quote)
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $text = "\"hope\" AND \"or\" AND \"and\" AND \"folded\" AND \"to\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $text = "\"hope\" AND \"water\" AND \"2\" AND \"4\" AND \"water\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;


// $text = "\"across the water\""
RETURN {
  total: COUNT {
    CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
    RETURN DISTINCT quote
  }
} AS result;
