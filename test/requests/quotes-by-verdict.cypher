// $limit = 20
// $verdict = ["REJECT"]
RETURN {
  rows: COLLECT {
    UNWIND $verdict AS owner
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.verdict = owner
        AND quote.orderKey >= ''
      RETURN quote
      ORDER BY quote.verdict DESC, quote.orderKey DESC
      LIMIT $limit
    } AS quote
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          text: quote.text,
          verdict: quote.verdict,
          speaker: head(COLLECT {
            MATCH (speaker:Speaker {id: quote.speakerId})
            RETURN {name: speaker.name, unresolved: speaker.unresolved}
            LIMIT 1
          }),
          rejectedSpeaker: head(COLLECT {
            MATCH (read:Speaker|PastSpeaker|Merged {id: quote.rejectedAs})
            OPTIONAL MATCH (read)-[:MERGED_INTO]->(into)
            WITH coalesce(into, read) AS speaker2
            RETURN {name: speaker2.name}
            LIMIT 1
          })
        }
      }
    }
  }
} AS result;


// $limit = 20
// $speaker = "okafor"
// $verdict = ["CONFIRM","REJECT"]
RETURN {
  rows: COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    UNWIND COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = owner.id
        AND quote.orderKey >= ''
        AND quote.verdict IN $verdict
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
          verdict: quote.verdict,
          rejectedSpeaker: head(COLLECT {
            MATCH (read:Speaker|PastSpeaker|Merged {id: quote.rejectedAs})
            OPTIONAL MATCH (read)-[:MERGED_INTO]->(into)
            WITH coalesce(into, read) AS speaker
            RETURN {name: speaker.name}
            LIMIT 1
          })
        }
      }
    }
  },
  total: COUNT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner2:Speaker)
    MATCH (quote2:Quote)
    WHERE quote2.speakerId = owner2.id
      AND quote2.orderKey >= ''
      AND quote2.verdict IN $verdict
    RETURN DISTINCT quote2
  }
} AS result;
