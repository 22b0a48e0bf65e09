EXISTS { (quote)-[:EXPRESSES]->(:Statement {id: $statementId}) }
