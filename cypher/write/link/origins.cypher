CYPHER replan=skip
UNWIND $rows AS row
MATCH (:Quote {id: row.quote})-[expressed:EXPRESSES]->()
SET expressed.originId = row.origin
