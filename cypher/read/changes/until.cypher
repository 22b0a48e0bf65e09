// Every change up to a moment: of the days before its day, of the minutes of its day before its minute, and of the moments of
// its minute.
MATCH (change:Change)
WHERE change.key > 'DAY ' AND change.key < 'DAY ' + left(toString($then), 10)
RETURN change.quotes AS quotes
UNION ALL
MATCH (change:Change)
WHERE change.key >= 'MINUTE ' + left(toString($then), 10) AND change.key < 'MINUTE ' + left(toString($then), 16)
RETURN change.quotes AS quotes
UNION ALL
MATCH (change:Change)
WHERE change.key >= 'MOMENT ' + left(toString($then), 16)
  AND change.key <= 'MOMENT ' + left(toString($then), 19) + '.' + right('00000000' + $then.nanosecond, 9)
RETURN change.quotes AS quotes
