// Some of them, and what the quote of the same words that stands in the article today expresses.
UNWIND $keys AS key
MATCH (q:PastQuote {key: key})
OPTIONAL MATCH (:Quote {id: q.id})-[:EXPRESSES]->(same)
RETURN q.key AS key, q.id AS id, q.articleId AS article, q.text AS text, q.type AS type, q.speakerId AS speakerId,
  q.saidBy AS saidBy, toString(q.publishedOn) AS day, same.id AS same
