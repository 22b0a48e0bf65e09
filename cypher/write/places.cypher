// One written form is kept by the rule of speakers.cypher.
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
SET n.name = CASE
      WHEN n.name IS NULL OR size(row.name) > size(n.name) OR (size(row.name) = size(n.name) AND row.name > n.name)
      THEN row.name ELSE n.name END
WITH n, row
MATCH (a:Article {id: row.article})
MERGE (a)-[r:NAMES]->(n)
SET r.name = row.name
