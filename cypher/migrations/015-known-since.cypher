// What a list as of a moment need not read: see “Lists” in docs/model.md.
CREATE INDEX article_known_since IF NOT EXISTS FOR (n:Article) ON (n.knownSince);
CREATE INDEX quote_early_order IF NOT EXISTS FOR (n:Quote) ON (n.earlyKey);
CREATE INDEX past_quote_early_order IF NOT EXISTS FOR (n:PastQuote) ON (n.earlyKey);

MATCH (article:Article)
CALL (article) {
  OPTIONAL MATCH (article)<-[:VERSION_OF]-(version:Version)
  WITH article, min(version.since[0]) AS first
  SET article.knownSince = coalesce(first, article.recordedAt)
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (quote:Quote|PastQuote)
WHERE left(quote.orderKey, 10) > left(toString(coalesce(quote.since[0], quote.recordedAt)), 10)
CALL (quote) {
  SET quote.earlyKey = quote.orderKey
} IN TRANSACTIONS OF 5000 ROWS;
