MATCH (judgement:Judgement {id: $id})
