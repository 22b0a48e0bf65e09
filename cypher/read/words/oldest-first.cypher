// As newest-first.cypher, from the other end: what has no date comes before everything.
WITH asked AS words,
  COLLECT { CALL db.index.fulltext.queryNodes($index, asked, {limit: $few}) YIELD node AS one RETURN one } AS some,
  edge AS start
UNWIND CASE
  WHEN size(some) < $few THEN [words]
  WHEN start IS NULL THEN CASE WHEN $behind >= '1000' THEN [] ELSE [words + ' +' + $term + ':[* TO 09991231]'] END
    + [words + ' +' + $term + ':[90000101 TO *]']
  ELSE CASE
    WHEN $behind >= '1000' THEN []
    ELSE [words + ' +' + $term + ':[* TO ' + replace(toString(start - duration({days: 1})), '-', '') + ']']
  END + [n IN range(0, 14) WHERE toString(start + duration({days: toInteger(2 ^ n) - 1})) <= $until |
    words + ' +' + $term + ':['
    + replace(toString(start + duration({days: toInteger(2 ^ n) - 1})), '-', '') + ' TO '
    + replace(toString(start + duration({days: toInteger(2 ^ (n + 1)) - 2})), '-', '') + ']'
  ] + [words + ' +' + $term + ':[' + replace(toString(start + duration({days: 32767})), '-', '') + ' TO *]']
END AS query
