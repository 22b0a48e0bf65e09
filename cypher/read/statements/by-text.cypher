CALL db.index.fulltext.queryNodes('statement_words', query) YIELD node AS statement
