// A version that stands no more keeps its text.
UNWIND $rows AS row
MATCH (v:Version {id: row.version})
SET v:PastVersion, v.text = row.text
