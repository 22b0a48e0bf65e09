UNWIND $keys AS key
MATCH (k:Name {key: key})
WHERE NOT EXISTS { (k)<-[:NAMED]-() }
DELETE k
