// A quote in each text of its article that holds it, with whom it was read as said by, as that text names them, and whose it
// is now: as it was tied, and who stands for them.
MATCH (quote:Quote|PastQuote {id: $quote})
MATCH (holder)-[said:SAID|PAST_SAID]->(quote)
MATCH (read:Speaker|PastSpeaker|Merged {id: coalesce(quote.rejectedAs, said.readAs, holder.id)})
OPTIONAL MATCH (read)-[:MERGED_INTO]->(into)
WITH quote, holder, said, read, coalesce(into, read) AS into
MATCH (quote)-[:IN|STOOD_IN]->(text)-[fact:NAMES|PAST_NAMES]->(into)
WHERE coalesce(fact.readAs, into.id) = read.id AND fact.judged IS NULL
RETURN DISTINCT elementId(quote) AS node, quote.id AS id, quote.articleId AS article, quote.text AS text, quote.type AS type,
  toString(quote.publishedOn) AS day, quote.sourceText AS mention, quote.verdict AS verdict,
  coalesce(quote.rejectedRole, said.role) AS role, holder.id AS holder, coalesce(said.readAs, holder.id) AS said,
  {id: read.id, name: fact.name, kind: fact.kind, unresolved: read.unresolved} AS read
