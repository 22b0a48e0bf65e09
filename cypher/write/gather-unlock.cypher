CYPHER replan=skip
UNWIND $rows AS row
MATCH (b:EventDay {key: row.key})
WHERE NOT EXISTS { MATCH (n:Event) WHERE n.bucket = row.key }
DELETE b
