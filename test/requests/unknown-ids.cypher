// $id = "q_000000000000000000000000"
MATCH (quote:Quote {id: $id})
RETURN {id: quote.id} AS result
UNION ALL
MATCH (quote:PastQuote {id: $id})
WHERE NOT EXISTS { MATCH (today) WHERE today:Quote AND today.id = $id }
WITH quote ORDER BY quote.since[-1] DESC LIMIT 1
RETURN {id: quote.id} AS result;


// $id = "p_000000000000000000000000"
OPTIONAL MATCH (merged:Merged {id: $id})-[:MERGED_INTO]->(into)
MATCH (speaker:Speaker {id: coalesce(into.id, $id)})
RETURN {name: speaker.name} AS result;


// $id = "t_1"
OPTIONAL MATCH (merged:Merged {id: $id})-[:MERGED_INTO]->(into)
MATCH (statement:Statement {id: coalesce(into.id, $id)})
RETURN {id: statement.id} AS result;


// $id = "e_1"
MATCH (event:Event {id: $id})
RETURN {id: event.id} AS result;


// $id = "a_1"
MATCH (article:Article {id: $id})
RETURN {id: article.id} AS result;
