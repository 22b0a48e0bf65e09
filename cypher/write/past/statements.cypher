// What a past statement shows follows from the quotes that expressed it; one that none expressed goes.
UNWIND $ids AS id
MATCH (t:PastStatement {id: id})
OPTIONAL MATCH (t)<-[:PAST_EXPRESSES]-(q)
WITH t, q ORDER BY size(q.text) DESC, q.text DESC, q.key
WITH t, head(collect(q)) AS fullest, max(q.orderKey) AS newest
FOREACH (_ IN CASE WHEN fullest IS NULL THEN [1] ELSE [] END | DETACH DELETE t)
WITH t, fullest, newest
WHERE fullest IS NOT NULL
SET t.text = fullest.text, t.folded = fullest.folded, t.orderKey = newest, t.dayTerm = replace(left(newest, 10), '-', ''),
    t.speakerId = fullest.speakerId, t.referenceId = fullest.id, t.firstCarrierId = fullest.publisherId
WITH t, fullest
OPTIONAL MATCH (t)-[former:PAST_BY]->()
DELETE former
WITH DISTINCT t, fullest
MATCH (fullest)<-[:PAST_SAID]-(s)
CREATE (t)-[:PAST_BY]->(s)
