// Of the quotes that an outlet prints of a statement one says so, with the statement's place in lists: see “Lists” in
// docs/model.md.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})<-[expressed:EXPRESSES]-(quote:Quote)
WITH statement, expressed, quote ORDER BY quote.id
WITH statement, quote.publisherId AS publisher, collect(expressed) AS ties
UNWIND range(0, size(ties) - 1) AS place
WITH ties[place] AS tie, place = 0 AND publisher IS NOT NULL AS first, publisher, statement
SET tie.carrierId = CASE WHEN first THEN publisher END,
    tie.orderKey = CASE WHEN first THEN statement.orderKey END
