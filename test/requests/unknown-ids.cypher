// $id = "q_000000000000000000000000"
MATCH (quote:Quote {id: $id})
RETURN {id: quote.id} AS result;


// $id = "p_000000000000000000000000"
MATCH (speaker:Speaker {id: $id})
RETURN {name: speaker.name} AS result;


// $id = "t_1"
MATCH (statement:Statement {id: $id})
RETURN {id: statement.id} AS result;


// $id = "e_1"
MATCH (event:Event {id: $id})
RETURN {id: event.id} AS result;


// $id = "a_1"
MATCH (article:Article {id: $id})
RETURN {id: article.id} AS result;
