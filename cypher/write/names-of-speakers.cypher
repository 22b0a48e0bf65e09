// A key without a written form is a part of a name: the property stays unset until some article writes it on its own.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (n:Speaker {id: row.id})
MERGE (k:Name {key: row.key})
MERGE (n)-[r:NAMED]->(k)
SET r.as = CASE
      WHEN row.written IS NULL THEN r.as
      WHEN r.as IS NULL OR size(row.written) > size(r.as) OR (size(row.written) = size(r.as) AND row.written > r.as)
      THEN row.written ELSE r.as END
