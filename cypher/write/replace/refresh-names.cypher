// An empty written form stands for a key that is a part of a name.
UNWIND $nodes AS node
MATCH (n:Speaker|Source|PastSpeaker|PastSource)<-[fact:NAMES|PAST_NAMES]-()
WHERE elementId(n) = node AND type(fact) = CASE WHEN n:Past THEN 'PAST_NAMES' ELSE 'NAMES' END
UNWIND range(0, size(fact.keys) - 1) AS i
WITH DISTINCT n, fact.keys[i] AS key, fact.written[i] AS written
ORDER BY size(written) DESC, written DESC
WITH n, key, head(collect(written)) AS best
MERGE (k:Name {key: key})
CREATE (n)-[:NAMED {as: CASE best WHEN '' THEN null ELSE best END}]->(k)
