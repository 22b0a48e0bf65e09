// Articles differ in how they write a name and what they take its bearer for. The longest form is kept, of two equally
// long ones the greater (lower case before capitals), and the kind that comes first in $kinds: the same result in any order.
// Of two countries or Wikidata ids the lesser is kept.
CYPHER replan=skip
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n.name = reduce(best = coalesce(n.name, row.names[0]), name IN row.names |
      CASE WHEN size(name) > size(best) OR (size(name) = size(best) AND name > best) THEN name ELSE best END),
    n.kind = head([kind IN $kinds WHERE kind IN row.kinds OR kind = n.kind]),
    n.articleCount = coalesce(n.articleCount, 0),
    n.relayedCount = coalesce(n.relayedCount, 0),
    n.qid = reduce(best = n.qid, qid IN row.qids | CASE WHEN best IS NULL OR qid < best THEN qid ELSE best END),
    n.country = reduce(best = n.country, country IN row.countries |
      CASE WHEN best IS NULL OR country < best THEN country ELSE best END)
SET n.orderKey = left(toLower(n.name), 100) + ' ' + n.id
WITH n, row
UNWIND row.facts AS fact
MATCH (a:Article {id: fact.article})
CREATE (a)-[r:NAMES]->(n)
SET r = fact.properties
