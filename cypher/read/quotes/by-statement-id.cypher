// One that a judgement made one with another is found as that one.
OPTIONAL MATCH (merged:Merged {id: $statementId})-[:MERGED_INTO]->(into)
MATCH (:Statement {id: coalesce(into.id, $statementId)})<-[:EXPRESSES]-(quote:Quote)
