// A quote hangs onto one other at most.
UNWIND $rows AS row
MATCH (child:Quote {id: row.child})
MATCH (parent:Quote {id: row.parent})
OPTIONAL MATCH (child)-[former:VARIANT_OF]->()
DELETE former
CREATE (child)-[variant:VARIANT_OF]->(parent)
SET variant = row.properties
