// Where each quote came from is found out when it is written: see “Statements” in docs/model.md.
MATCH (statement)<-[expressed:EXPRESSES]-(:Quote)
MATCH (source:Source {id: expressed.originId})
