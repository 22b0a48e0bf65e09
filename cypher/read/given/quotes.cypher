// Every quote with those words, looked up once for all rows.
CALL db.index.fulltext.queryNodes('quote_words', $text) YIELD node
RETURN node
