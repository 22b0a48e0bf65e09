UNWIND ['quote_words', 'past_quote_words'] AS index
CALL db.index.fulltext.queryNodes(index, query) YIELD node AS quote
