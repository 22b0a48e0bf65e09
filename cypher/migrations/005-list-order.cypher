// Lists are ordered and paged by one string, see orderKey in docs/model.md.
CREATE INDEX quote_order IF NOT EXISTS FOR (n:Quote) ON (n.orderKey);
CREATE INDEX statement_order IF NOT EXISTS FOR (n:Statement) ON (n.orderKey);
CREATE INDEX article_order IF NOT EXISTS FOR (n:Article) ON (n.orderKey);
CREATE INDEX event_order IF NOT EXISTS FOR (n:Event) ON (n.orderKey);
CREATE INDEX speaker_order IF NOT EXISTS FOR (n:Speaker) ON (n.orderKey);
CREATE INDEX source_order IF NOT EXISTS FOR (n:Source) ON (n.orderKey);
DROP INDEX quote_published_on IF EXISTS;
DROP INDEX quote_said_on IF EXISTS;
DROP INDEX article_published_on IF EXISTS;
DROP INDEX event_date IF EXISTS;

// Words are looked for folded, so that accents do not matter.
DROP INDEX quote_text IF EXISTS;
CREATE FULLTEXT INDEX quote_text IF NOT EXISTS FOR (n:Quote) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
