// A quote hangs onto one other at most: what it hung onto before is forgotten by now.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (child:Quote {id: row.child})
MATCH (parent:Quote {id: row.parent})
CREATE (child)-[variant:VARIANT_OF]->(parent)
SET variant = row.properties
