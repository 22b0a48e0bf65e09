// What is there already of a batch of articles.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.textHash AS textHash, a.digest AS digest
