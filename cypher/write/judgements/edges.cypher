// What was judged of these speakers and others, and stands, and what they are one with now.
UNWIND $ids AS id
MATCH (n:Speaker|PastSpeaker|Merged {id: id})
OPTIONAL MATCH (n)-[:MERGED_INTO]->(into)
RETURN id, into.id AS into,
  COLLECT { MATCH (n)<-[:MERGED_INTO]-(member) RETURN member.id } AS members,
  COLLECT {
    MATCH (n)<-[:ON]-(judgement:Judgement)
    WHERE judgement.stands AND judgement.kind = 'SPEAKERS'
    RETURN judgement {.id, .one, .other, .verdict, .score, at: toString(judgement.at)}
  } AS edges
