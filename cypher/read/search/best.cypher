UNWIND $searches AS search
CALL db.index.fulltext.queryNodes(search.index, search.query, {limit: $best}) YIELD node AS found, score
