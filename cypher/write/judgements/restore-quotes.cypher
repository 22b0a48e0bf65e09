// The reverse of reject-quotes.cypher.
UNWIND $rows AS row
MATCH (quote:Quote|PastQuote)
WHERE elementId(quote) = row.node
MATCH (speaker:Speaker|PastSpeaker {id: row.speaker})
SET quote += row.properties
WITH speaker, row, quote
CALL {
  WITH speaker, row, quote
  MATCH (quote)-[:IN]->(text), (text)-[names:NAMES]->(nobody)-[said:SAID]->(quote)
  CREATE (speaker)-[tie:SAID]->(quote) SET tie = properties(said), tie.readAs = row.readAs
  DELETE said, names
}
CALL {
  WITH speaker, row, quote
  MATCH (quote)-[:STOOD_IN]->(text), (text)-[names:PAST_NAMES]->(nobody)-[said:PAST_SAID]->(quote)
  CREATE (speaker)-[tie:PAST_SAID]->(quote) SET tie = properties(said), tie.readAs = row.readAs
  DELETE said, names
}
