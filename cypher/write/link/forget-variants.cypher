CYPHER replan=skip
UNWIND $rows AS row
MATCH (:Quote {id: row.quote})-[variant:VARIANT_OF]->()
DELETE variant
