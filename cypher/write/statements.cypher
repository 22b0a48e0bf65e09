// Everything here follows from the quotes that express the statement, see “Statements” in docs/model.md.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (s:Speaker {id: row.speaker})
MERGE (t:Statement {id: row.id})
SET t.speakerId = row.speaker, t.text = row.text, t.referenceId = row.reference, t.orderKey = row.orderKey,
    t.firstCarrierId = row.first,
    t.folded = row.folded, t.dayTerm = replace(left(row.orderKey, 10), '-', '')
WITH t, s
OPTIONAL MATCH (t)-[former:BY]->(other) WHERE other <> s
DELETE former
MERGE (t)-[:BY]->(s)
