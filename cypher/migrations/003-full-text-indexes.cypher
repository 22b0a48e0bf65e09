CREATE FULLTEXT INDEX quote_text IF NOT EXISTS FOR (n:Quote) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

// Names and titles are searched in every language: no stemming, no stop words.
CREATE FULLTEXT INDEX name_and_title IF NOT EXISTS FOR (n:Speaker|Source|Event|Place|Article) ON EACH [n.name, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
