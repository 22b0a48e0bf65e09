// $id = "p_940445b7bcc8c4bc356d44f1"
OPTIONAL MATCH (merged:Merged {id: $id})-[:MERGED_INTO]->(into)
MATCH (speaker:Speaker {id: coalesce(into.id, $id)})
RETURN {name: speaker.name, roles: speaker.roles} AS result;


// $limit = 1
// $speakerId = "p_940445b7bcc8c4bc356d44f1"
RETURN {
  rows: COLLECT {
    OPTIONAL MATCH (merged:Merged {id: $speakerId})-[:MERGED_INTO]->(into)
    MATCH (owner:Speaker {id: coalesce(into.id, $speakerId)})
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
    RETURN {row: {nodes: {text: quote.text}}}
  },
  total: reduce(total = 0, degree IN COLLECT {
    OPTIONAL MATCH (merged2:Merged {id: $speakerId})-[:MERGED_INTO]->(into2)
    MATCH (owner2:Speaker {id: coalesce(into2.id, $speakerId)})
    RETURN COUNT { (owner2)-[:SAID]->() }
  } | total + degree)
} AS result;


// $speakerId = "p_940445b7bcc8c4bc356d44f1"
// $accordingTo = "veltapress"
WITH COLLECT {
  MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  total: COUNT {
    OPTIONAL MATCH (merged:Merged {id: $speakerId})-[:MERGED_INTO]->(into)
    MATCH (owner:Speaker {id: coalesce(into.id, $speakerId)})
    MATCH (statement:Statement)
    WHERE statement.speakerId = owner.id
      AND statement.orderKey >= ''
      AND EXISTS { MATCH (statement)<-[:EXPRESSES]-(:Quote)-[relay:ACCORDING_TO]->() WHERE relay.sourceId IN given }
    RETURN DISTINCT statement
  }
} AS result;
