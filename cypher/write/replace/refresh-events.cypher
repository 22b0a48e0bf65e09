UNWIND $nodes AS node
MATCH (n:Event)<-[fact:REPORTS]-(:Article)
WHERE elementId(n) = node
WITH n, fact ORDER BY size(fact.name) DESC, fact.name DESC
WITH n, head(collect(fact.name)) AS name, max(fact.endDate) AS endDate
SET n.name = name, n.endDate = endDate
