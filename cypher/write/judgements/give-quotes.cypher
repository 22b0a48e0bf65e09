// Quotes are said by others than before, in each text that holds them. The text names those who are judged to have said one for its
// sake, and for no longer than that.
UNWIND $rows AS row
MATCH (quote:Quote|PastQuote)
WHERE elementId(quote) = row.node
MATCH (speaker:Speaker|PastSpeaker {id: row.speaker})
SET quote += row.properties
WITH speaker, row, quote
CALL {
  WITH speaker, row, quote
  MATCH (holder)-[said:SAID]->(quote)
  CREATE (speaker)-[tie:SAID]->(quote) SET tie = properties(said), tie.readAs = null, tie.role = row.role
  DELETE said
}
CALL {
  WITH speaker, row, quote
  MATCH (holder)-[said:PAST_SAID]->(quote)
  CREATE (speaker)-[tie:PAST_SAID]->(quote) SET tie = properties(said), tie.readAs = null, tie.role = row.role
  DELETE said
}
CALL {
  WITH quote
  MATCH (quote)-[:IN|STOOD_IN]->(text)-[former:NAMES|PAST_NAMES {judged: quote.id}]->()
  DELETE former
}
CALL {
  WITH speaker, row, quote
  UNWIND row.facts AS fact
  OPTIONAL MATCH (quote)-[:IN]->(article)
  OPTIONAL MATCH (quote)-[:STOOD_IN]->(version)
  FOREACH (text IN CASE WHEN article IS NULL THEN [] ELSE [article] END | CREATE (text)-[names:NAMES]->(speaker) SET names = fact)
  FOREACH (text IN CASE WHEN version IS NULL THEN [] ELSE [version] END | CREATE (text)-[names:PAST_NAMES]->(speaker) SET names = fact)
}
