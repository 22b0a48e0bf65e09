// What to ask a full-text index, some days after the others: the newest first, each stretch twice as long as the one
// before, so that a common word is looked for no further back than the page reaches. Words that few rows have are asked for
// once. 'edge' is the day to begin with; where there is none, only what has no date is left.
WITH asked AS words,
  COLLECT { CALL db.index.fulltext.queryNodes($index, asked, {limit: $few}) YIELD node AS one RETURN one } AS some,
  edge AS start
UNWIND CASE
  WHEN size(some) < $few THEN [words]
  WHEN start IS NULL THEN [words + ' +' + $term + ':[* TO 09991231]']
  ELSE [n IN range(0, 14) WHERE toString(start - duration({days: toInteger(2 ^ n) - 1})) >= $since |
    words + ' +' + $term + ':['
    + replace(toString(start - duration({days: toInteger(2 ^ (n + 1)) - 2})), '-', '') + ' TO '
    + replace(toString(start - duration({days: toInteger(2 ^ n) - 1})), '-', '') + ']'
  ] + [words + ' +' + $term + ':[* TO ' + replace(toString(start - duration({days: 32767})), '-', '') + ']']
END AS query
