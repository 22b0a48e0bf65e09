// A statement's text is the fullest of its quotes' by the rule of speakers.cypher; its order key is the greatest of theirs.
UNWIND $rows AS row
MATCH (s:Speaker {id: row.speaker})
MERGE (t:Statement {id: row.id})
SET t.speakerId = row.speaker,
    t.folded = row.folded,
    t.text = reduce(best = coalesce(t.text, row.texts[0]), text IN row.texts |
      CASE WHEN size(text) > size(best) OR (size(text) = size(best) AND text > best) THEN text ELSE best END),
    t.orderKey = CASE WHEN t.orderKey IS NULL OR row.orderKey > t.orderKey THEN row.orderKey ELSE t.orderKey END
SET t.dayTerm = replace(left(t.orderKey, 10), '-', '')
MERGE (t)-[:BY]->(s)
