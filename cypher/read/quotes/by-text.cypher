CALL db.index.fulltext.queryNodes('quote_words', query) YIELD node AS quote
