// $speakerId = "p_940445b7bcc8c4bc356d44f1"
// $articleId = "a_8e73e8f8b3007bed6523d9f7"
// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (:Article {id: $articleId})<-[:IN]-(quote)
    WHERE EXISTS { (quote)<-[:SAID]-(:Speaker {id: $speakerId}) }
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $speakerId = "p_940445b7bcc8c4bc356d44f1"
// $eventId = "e_282037f5c4f922f78ab44d61"
// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (:Event {id: $eventId})<-[:SAID_AT]-(quote:Quote)
    WHERE EXISTS { (quote)<-[:SAID]-(:Speaker {id: $speakerId}) }
    WITH DISTINCT quote, quote.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: quote.text}}}
  }
} AS result;


// $speakerId = "p_940445b7bcc8c4bc356d44f1"
// $eventId = "e_282037f5c4f922f78ab44d61"
// $limit = 20
RETURN {
  rows: COLLECT {
    MATCH (:Event {id: $eventId})<-[:SAID_AT]-(said:Quote)-[:EXPRESSES]->(statement:Statement)
    WHERE EXISTS { (statement)-[:BY]->(:Speaker {id: $speakerId}) }
    WITH DISTINCT statement, statement.orderKey AS key
    ORDER BY key DESC
    LIMIT $limit
    RETURN {row: {nodes: {text: statement.text}}}
  }
} AS result;


// $id = "e_282037f5c4f922f78ab44d61"
// $eventId = "e_282037f5c4f922f78ab44d61"
// $speaker = "okafor"
MATCH (event:Event {id: $id})
RETURN {
  quotes: {
    total: COUNT {
      WITH COLLECT {
        MATCH (:Name {key: $speaker})<-[:NAMED]-(one:Speaker)
        RETURN one
      } AS given
      MATCH (event)<-[:SAID_AT]-(quote:Quote)
      WHERE EXISTS { (quote)-[:SAID_AT]->(:Event {id: $eventId}) }
        AND EXISTS { MATCH (quote)<-[:SAID]-(speaker) WHERE speaker IN given }
      RETURN DISTINCT quote
    }
  }
} AS result;


// $id = "t_4d32b9dab432150d2a1c4523"
// $articleId = "a_4ab695cde539715a7ec7c004"
// $publishedBy = "inland ledger"
// $limit = 20
MATCH (statement:Statement {id: $id})
RETURN {
  quotes: {
    rows: COLLECT {
      WITH COLLECT {
        MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
        RETURN one
      } AS given
      MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
      WHERE EXISTS { (quote)-[:IN]->(:Article {id: $articleId}) }
        AND EXISTS { MATCH (quote)-[:IN]->(:Article)-[:PUBLISHED_BY]->(publisher) WHERE publisher IN given }
      WITH DISTINCT quote, quote.orderKey AS key
      ORDER BY key DESC
      LIMIT $limit
      RETURN {row: {nodes: {text: quote.text}}}
    }
  }
} AS result;


// $id = "p_940445b7bcc8c4bc356d44f1"
MATCH (article:Article {id: $id})
RETURN {id: article.id} AS result;
