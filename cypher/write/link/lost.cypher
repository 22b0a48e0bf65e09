// What an earlier reading of some articles held together: its statements, the articles whose quotes hang onto its own, and
// those that are copies of it.
UNWIND $articles AS article
MATCH (a:Article {id: article})<-[:IN]-(quote:Quote)-[:EXPRESSES]->(statement:Statement)
RETURN statement.id AS statement,
  [(quote)<-[:VARIANT_OF]-(child:Quote) | child.articleId] + [(a)<-[:COPY_OF]-(copy) | copy.id] AS articles
