// A quote whose attribution is rejected is nobody's in particular: the article has such a speaker for it alone.
UNWIND $rows AS row
MERGE (nobody:Speaker {id: row.speaker})
  ON CREATE SET nobody.unresolved = true, nobody.quoteCount = 0, nobody.roles = []
WITH nobody, row
MATCH (quote:Quote|PastQuote)
WHERE elementId(quote) = row.node
SET quote += row.properties
WITH nobody, row, quote
CALL {
  WITH nobody, row, quote
  MATCH (quote)-[:IN]->(text), (speaker)-[said:SAID]->(quote)
  CREATE (text)-[names:NAMES]->(nobody) SET names = row.fact
  CREATE (nobody)-[tie:SAID]->(quote) SET tie = properties(said), tie.readAs = null
  DELETE said
}
CALL {
  WITH nobody, row, quote
  MATCH (quote)-[:STOOD_IN]->(text), (speaker)-[said:PAST_SAID]->(quote)
  CREATE (text)-[names:PAST_NAMES]->(nobody) SET names = row.fact
  CREATE (nobody)-[tie:PAST_SAID]->(quote) SET tie = properties(said), tie.readAs = null
  DELETE said
}
