// $limit = 20
// $speakerId = "p_940445b7bcc8c4bc356d44f1"
// $articleId = "a_8e73e8f8b3007bed6523d9f7"
WITH COLLECT {
  MATCH (one:Speaker|PastSpeaker|Merged {id: $speakerId})
  OPTIONAL MATCH (one)-[:MERGED_INTO]->(into)
  RETURN coalesce(into.id, one.id)
} AS given
RETURN {
  rows: COLLECT {
    MATCH (:Article {id: $articleId})<-[:IN]-(quote)
    WHERE quote.speakerId IN given
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $limit = 20
// $speakerId = "p_940445b7bcc8c4bc356d44f1"
// $eventId = "e_5ccae46ec76f9370b49a6ee2"
WITH COLLECT {
  MATCH (one:Speaker|PastSpeaker|Merged {id: $speakerId})
  OPTIONAL MATCH (one)-[:MERGED_INTO]->(into)
  RETURN coalesce(into.id, one.id)
} AS given
RETURN {
  rows: COLLECT {
    MATCH (:Event {id: $eventId})<-[:SAID_AT]-(quote:Quote)
    WHERE quote.speakerId IN given
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $limit = 20
// $speakerId = "p_940445b7bcc8c4bc356d44f1"
// $eventId = "e_5ccae46ec76f9370b49a6ee2"
WITH COLLECT {
  MATCH (one:Speaker|PastSpeaker|Merged {id: $speakerId})
  OPTIONAL MATCH (one)-[:MERGED_INTO]->(into)
  RETURN coalesce(into.id, one.id)
} AS given
RETURN {
  rows: COLLECT {
    MATCH (:Event {id: $eventId})<-[:SAID_AT]-(said:Quote)-[:EXPRESSES]->(statement:Statement)
    WHERE statement.speakerId IN given
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: statement.text}}}
  }
} AS result;


// $id = "e_5ccae46ec76f9370b49a6ee2"
// $eventId = "e_5ccae46ec76f9370b49a6ee2"
// $speaker = "okafor"
MATCH (event:Event {id: $id})
WITH event, COLLECT {
  MATCH (:Name {key: $speaker})<-[:NAMED]-(one:Speaker)
  RETURN one.id
} AS given
RETURN {
  quotes: {
    total: COUNT {
      MATCH (event)<-[:SAID_AT]-(quote:Quote)
      WHERE EXISTS { (quote)-[:SAID_AT]->(:Event {id: $eventId}) }
        AND quote.speakerId IN given
      RETURN DISTINCT quote
    }
  }
} AS result;


// $id = "t_3926f4570d1a032dfc37ddee"
// $limit = 20
// $articleId = "a_4ab695cde539715a7ec7c004"
// $publishedBy = "inland ledger"
OPTIONAL MATCH (merged:Merged {id: $id})-[:MERGED_INTO]->(into)
MATCH (statement:Statement {id: coalesce(into.id, $id)})
WITH statement, COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  quotes: {
    rows: COLLECT {
      MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
      WHERE EXISTS { (quote)-[:IN]->(:Article {id: $articleId}) }
        AND quote.publisherId IN given
      WITH DISTINCT quote, quote.orderKey AS key
      ORDER BY key DESC
      LIMIT $limit
      RETURN {row: {nodes: {text: quote.text}}}
    }
  }
} AS result;


// $limit = 20
// $publishedBy = "inland ledger"
// $statementId = "t_3926f4570d1a032dfc37ddee"
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  rows: COLLECT {
    OPTIONAL MATCH (merged:Merged {id: $statementId})-[:MERGED_INTO]->(into)
    MATCH (:Statement {id: coalesce(into.id, $statementId)})<-[:EXPRESSES]-(quote:Quote)
    WHERE quote.publisherId IN given
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $id = "p_940445b7bcc8c4bc356d44f1"
MATCH (article:Article {id: $id})
RETURN {id: article.id} AS result;
