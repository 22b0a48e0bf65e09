// A statement that is one with another by judgement is found as that one.
UNWIND $rows AS row
MATCH (whole:Statement {id: row.statement})
MERGE (part:Merged {id: row.id})
SET part:MergedStatement, part.text = row.text, part.referenceId = row.reference
MERGE (part)-[:MERGED_INTO]->(whole)
