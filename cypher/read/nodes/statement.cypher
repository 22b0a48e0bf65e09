MATCH (statement:Statement {id: $id})
