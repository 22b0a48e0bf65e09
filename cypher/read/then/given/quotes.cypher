UNWIND ['quote_words', 'past_quote_words'] AS index
CALL db.index.fulltext.queryNodes(index, $text) YIELD node
RETURN node
