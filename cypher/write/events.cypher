// Kind, date and precision follow from the id; the name is chosen by the rule of speakers.cypher, of two end dates the later.
UNWIND $rows AS row
MERGE (n:Event {id: row.id})
SET n.kind = row.kind,
    n.date = row.date,
    n.orderKey = coalesce(row.date, '0000-00-00') + ' ' + n.id,
    n.datePrecision = row.datePrecision,
    n.endDate = CASE WHEN n.endDate IS NULL OR row.endDate > n.endDate THEN row.endDate ELSE n.endDate END,
    n.name = CASE
      WHEN n.name IS NULL OR size(row.name) > size(n.name) OR (size(row.name) = size(n.name) AND row.name > n.name)
      THEN row.name ELSE n.name END
WITH n, row
MATCH (a:Article {id: row.article})
CREATE (a)-[:REPORTS {
  start: row.start, end: row.end, name: row.name, endDate: row.endDate, participants: row.participants
}]->(n)
