// Words are looked for folded, so that accents do not matter, and in any form.
CREATE FULLTEXT INDEX quote_text IF NOT EXISTS FOR (n:Quote) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

// Names and titles are searched in every language: no stemming. An index for each type: the best fits of one are found
// without reading those of the others.
CREATE FULLTEXT INDEX speaker_name IF NOT EXISTS FOR (n:Speaker) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX source_name IF NOT EXISTS FOR (n:Source) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX event_name IF NOT EXISTS FOR (n:Event) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX place_name IF NOT EXISTS FOR (n:Place) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX article_title IF NOT EXISTS FOR (n:Article) ON EACH [n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
