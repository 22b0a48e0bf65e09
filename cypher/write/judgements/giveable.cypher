// Somebody whom a quote can be given to, as they are known now. One whom the quote's article alone means by another's name goes by that
// other.
MATCH (quote:Quote|PastQuote|FormerQuote {id: $quote})
WITH head(collect(quote.articleId)) AS article
MATCH (n:Speaker|PastSpeaker|Merged {id: $speaker})
OPTIONAL MATCH (n)-[:MERGED_INTO]->(into)
RETURN CASE WHEN n:PartedSpeaker AND n.articleId = article THEN n.partedFrom ELSE n.id END AS id,
  coalesce(n.name, into.name, '') AS name, coalesce(n.kind, into.kind, 'UNKNOWN') AS kind, n.unresolved AS unresolved
