UNWIND $nodes AS node
MATCH (n:Statement)<-[:EXPRESSES]-(q:Quote)
WHERE elementId(n) = node
WITH n, q ORDER BY size(q.text) DESC, q.text DESC
WITH n, head(collect(q.text)) AS text, max(q.orderKey) AS newest
SET n.text = text, n.orderKey = newest, n.dayTerm = replace(left(newest, 10), '-', '')
