// An empty written form stands for a key that is a part of a name.
UNWIND $nodes AS node
MATCH (n:Speaker|Source)<-[fact:NAMES]-(:Article)
WHERE elementId(n) = node
UNWIND range(0, size(fact.keys) - 1) AS i
WITH DISTINCT n, fact.keys[i] AS key, fact.written[i] AS written
ORDER BY size(written) DESC, written DESC
WITH n, key, head(collect(written)) AS best
MATCH (k:Name {key: key})
CREATE (n)-[:NAMED {as: CASE best WHEN '' THEN null ELSE best END}]->(k)
