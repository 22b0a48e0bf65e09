CALL db.index.fulltext.queryNodes('quote_text', $text) YIELD node AS wording
MATCH (wording)-[:EXPRESSES]->(statement:Statement)
