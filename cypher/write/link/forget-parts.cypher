// What was one with a statement that is looked at again.
UNWIND $rows AS row
MATCH (:Statement {id: row.id})<-[:MERGED_INTO]-(part:MergedStatement)
DETACH DELETE part
