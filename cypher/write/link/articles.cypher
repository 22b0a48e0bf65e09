CYPHER replan=skip
UNWIND $articles AS article
MATCH (a:Article {id: article})
RETURN a.id AS id, a.sketch AS sketch, a.originality AS originality,
  head([(a)-[copy:COPY_OF]->() | copy.strength]) AS strength
