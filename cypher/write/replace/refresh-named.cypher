// Chooses again among what the remaining articles say, by the rule of speakers.cypher; of what is past, among what past
// versions said. Places have no kind.
UNWIND $nodes AS node
MATCH (n)<-[fact:NAMES|PAST_NAMES]-()
WHERE elementId(n) = node AND type(fact) = CASE WHEN n:Past THEN 'PAST_NAMES' ELSE 'NAMES' END
WITH n, fact ORDER BY size(fact.name) DESC, fact.name DESC
WITH n, head(collect(fact.name)) AS name, collect(DISTINCT fact.kind) AS kinds,
     min(fact.qid) AS qid, min(fact.country) AS country
SET n.name = name,
    n.qid = qid,
    n.country = country,
    n.kind = head([kind IN $kinds WHERE kind IN kinds]),
    n.orderKey = left(toLower(name), 100) + ' ' + n.id
