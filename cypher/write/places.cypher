// One written form is kept by the rule of speakers.cypher.
CYPHER replan=skip
UNWIND $rows AS row
MERGE (n:Place {id: row.id})
SET n.name = reduce(best = coalesce(n.name, row.names[0]), name IN row.names |
      CASE WHEN size(name) > size(best) OR (size(name) = size(best) AND name > best) THEN name ELSE best END)
SET n.orderKey = left(toLower(n.name), 100) + ' ' + n.id
WITH n, row
UNWIND row.facts AS fact
MATCH (a:Article {id: fact.article})
CREATE (a)-[r:NAMES]->(n)
SET r = fact.properties
