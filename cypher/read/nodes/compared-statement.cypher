MATCH (statement:Statement {id: $statementId})
