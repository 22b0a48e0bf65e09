UNWIND ['statement_words', 'past_statement_words'] AS index
CALL db.index.fulltext.queryNodes(index, query) YIELD node AS statement
