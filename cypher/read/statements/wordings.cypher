// No aggregation: Neo4j 5 refuses one inside a subquery that stands beside other values.
MATCH (statement)<-[:EXPRESSES]-(quote:Quote)
WITH DISTINCT quote.text AS words, quote.type AS form
WITH words, form, COLLECT {
  MATCH (statement)<-[:EXPRESSES]-(same:Quote)
  WHERE same.text = words AND same.type = form
  RETURN same
} AS printed
WITH {text: words, type: form, count: size(printed), quotes: printed} AS wording
