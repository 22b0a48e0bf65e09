// What an article is found by; lists are ordered and cut by date through orderKey, see the list-order migration.
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
CREATE INDEX article_external_id IF NOT EXISTS FOR (n:Article) ON (n.externalId);
