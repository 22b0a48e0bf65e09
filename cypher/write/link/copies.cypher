// An article is the copy of one other at most.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (copy:Article {id: row.copy})
MATCH (original:Article {id: row.original})
OPTIONAL MATCH (copy)-[former:COPY_OF]->()
DELETE former
CREATE (copy)-[:COPY_OF {strength: row.strength}]->(original)
