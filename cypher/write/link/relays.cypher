// As carriers.cypher, of those through whom the statement reached them.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})<-[:EXPRESSES]-(quote:Quote)-[relayed:ACCORDING_TO]->()
WITH statement, relayed, quote ORDER BY quote.id, relayed.position
WITH statement, relayed.sourceId AS source, collect(relayed) AS ties
UNWIND range(0, size(ties) - 1) AS place
WITH ties[place] AS tie, place, statement
SET tie.statementKey = CASE place WHEN 0 THEN statement.orderKey END
