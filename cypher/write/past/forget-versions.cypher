// What a version named and reported, before it is written anew.
UNWIND $rows AS row
MATCH (v:Version {id: row.version})
REMOVE v:PastVersion, v.text
WITH v
MATCH (v)-[r:PAST_NAMES|PAST_REPORTS|PAST_PUBLISHED_BY]->()
DELETE r
