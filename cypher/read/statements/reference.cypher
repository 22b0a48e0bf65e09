MATCH (quote:Quote {id: statement.referenceId})
