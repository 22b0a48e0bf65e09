// What an article is found by.
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
CREATE INDEX article_external_id IF NOT EXISTS FOR (n:Article) ON (n.externalId);

// Lists are ordered and paged by one string, see orderKey in docs/model.md.
CREATE INDEX quote_order IF NOT EXISTS FOR (n:Quote) ON (n.orderKey);
CREATE INDEX statement_order IF NOT EXISTS FOR (n:Statement) ON (n.orderKey);
CREATE INDEX article_order IF NOT EXISTS FOR (n:Article) ON (n.orderKey);
CREATE INDEX event_order IF NOT EXISTS FOR (n:Event) ON (n.orderKey);
CREATE INDEX speaker_order IF NOT EXISTS FOR (n:Speaker) ON (n.orderKey);
CREATE INDEX source_order IF NOT EXISTS FOR (n:Source) ON (n.orderKey);
CREATE INDEX place_order IF NOT EXISTS FOR (n:Place) ON (n.orderKey);
CREATE INDEX quote_said_order IF NOT EXISTS FOR (n:Quote) ON (n.saidKey);
CREATE INDEX quote_confidence_order IF NOT EXISTS FOR (n:Quote) ON (n.confidenceKey);
CREATE INDEX speaker_quotes_order IF NOT EXISTS FOR (n:Speaker) ON (n.quoteCount, n.orderKey);

// A list of what one speaker said, one outlet printed or one source relayed is read off one index in its own order, as
// far as its page reaches: see “Lists” in docs/model.md.
CREATE INDEX quote_speaker_order IF NOT EXISTS FOR (n:Quote) ON (n.speakerId, n.orderKey);
CREATE INDEX quote_publisher_order IF NOT EXISTS FOR (n:Quote) ON (n.publisherId, n.orderKey);
CREATE INDEX statement_speaker_order IF NOT EXISTS FOR (n:Statement) ON (n.speakerId, n.orderKey);
CREATE INDEX article_publisher_order IF NOT EXISTS FOR (n:Article) ON (n.publisherId, n.orderKey);
CREATE INDEX relayed_order IF NOT EXISTS FOR ()-[r:ACCORDING_TO]-() ON (r.sourceId, r.orderKey);
