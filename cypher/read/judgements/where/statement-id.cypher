EXISTS { (judgement)-[:ON]->()-[:EXPRESSES]->(:Statement {id: $statementId}) }
