UNWIND $ids AS id
MATCH (judgement:Judgement {id: $judgement})
MATCH (n:Quote|PastQuote|FormerQuote|Speaker|PastSpeaker|Article|Merged {id: id})
WITH judgement, id, n ORDER BY n:Quote DESC, n.since[-1] DESC
WITH judgement, id, head(collect(n)) AS n
MERGE (judgement)-[:ON]->(n)
