MATCH (statement:Statement)
