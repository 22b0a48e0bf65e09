CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS quote
