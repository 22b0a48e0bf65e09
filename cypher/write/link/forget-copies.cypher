CYPHER replan=skip
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[copy:COPY_OF]->()
DELETE copy
