// Articles differ in how they write a name and what they take its bearer for. The longest form is kept, of two equally
// long ones the greater (lower case before capitals), and the kind that comes first in $kinds: the same result in any order.
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n.name = CASE
      WHEN n.name IS NULL OR size(row.name) > size(n.name) OR (size(row.name) = size(n.name) AND row.name > n.name)
      THEN row.name ELSE n.name END,
    n.kind = head([kind IN $kinds WHERE kind = row.kind OR kind = n.kind])
SET n.orderKey = left(toLower(n.name), 100) + ' ' + n.id
WITH n, row
MATCH (a:Article {id: row.article})
MERGE (a)-[r:NAMES]->(n)
SET r.name = row.name, r.kind = row.kind, r.keys = row.keys, r.written = row.written
