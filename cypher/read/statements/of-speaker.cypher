MATCH (statement:Statement)
WHERE statement.speakerId = owner.id
