// What an event shows: the facts of its id, and of all that articles tell of it the fullest name, the latest end.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (n:Event {id: row.id})
MATCH (n)<-[fact:REPORTS]-(:Article)
WITH row, n, fact ORDER BY size(fact.name) DESC, fact.name DESC
WITH row, n, head(collect(fact.name)) AS name, max(fact.endDate) AS endDate
SET n.kind = coalesce(row.kind, n.kind),
    n.date = coalesce(row.date, n.date),
    n.datePrecision = coalesce(row.datePrecision, n.datePrecision),
    n.orderKey = coalesce(row.date, n.date, '0000-00-00') + ' ' + n.id,
    n.name = name,
    n.endDate = endDate
