// Everything that one article ties to a speaker is tied to another, in all its texts: told by whom it was read as, whoever
// stands for them.
MATCH (article:Article {id: $article})
MATCH (read:Speaker|PastSpeaker|Merged {id: $from})
MATCH (other:Speaker|PastSpeaker {id: $to})
OPTIONAL MATCH (read)-[:MERGED_INTO]->(into)
WITH article, other, coalesce(into, read) AS holder
CALL {
  WITH article, other, holder
  MATCH (article)<-[:IN]-(quote)<-[said:SAID]-(holder)
  WHERE coalesce(said.readAs, holder.id) = $from
  CREATE (other)-[tie:SAID]->(quote) SET tie = properties(said), tie.readAs = null, quote.speakerId = other.id
  DELETE said
}
CALL {
  WITH article, other, holder
  MATCH (article)<-[:VERSION_OF]-()<-[:STOOD_IN]-(quote)<-[said:PAST_SAID]-(holder)
  WHERE coalesce(said.readAs, holder.id) = $from
  CREATE (other)-[tie:PAST_SAID]->(quote) SET tie = properties(said), tie.readAs = null, quote.speakerId = other.id
  DELETE said
}
CALL {
  WITH article, other, holder
  MATCH (article)-[names:NAMES]->(holder)
  WHERE coalesce(names.readAs, holder.id) = $from
  CREATE (article)-[tie:NAMES]->(other) SET tie = properties(names), tie.readAs = null
  DELETE names
}
CALL {
  WITH article, other, holder
  MATCH (article)<-[:VERSION_OF]-(version)-[names:PAST_NAMES]->(holder)
  WHERE coalesce(names.readAs, holder.id) = $from
  CREATE (version)-[tie:PAST_NAMES]->(other) SET tie = properties(names), tie.readAs = null
  DELETE names
}
CALL {
  WITH article, other, holder
  MATCH (article)<-[:IN]-(quote)-[mentions:MENTIONS]->(holder)
  WHERE coalesce(mentions.readAs, holder.id) = $from
  CREATE (quote)-[:MENTIONS]->(other)
  DELETE mentions
}
CALL {
  WITH article, other, holder
  MATCH (article)<-[:VERSION_OF]-()<-[:STOOD_IN]-(quote)-[mentions:PAST_MENTIONS]->(holder)
  WHERE coalesce(mentions.readAs, holder.id) = $from
  CREATE (quote)-[:PAST_MENTIONS]->(other)
  DELETE mentions
}
CALL {
  WITH article
  MATCH (article)<-[:IN|WAS_IN]-(quote {rejectedAs: $from})
  SET quote.rejectedAs = $to
}
CALL {
  WITH article
  MATCH (article)<-[:VERSION_OF]-()<-[:STOOD_IN]-(quote {rejectedAs: $from})
  SET quote.rejectedAs = $to
}
