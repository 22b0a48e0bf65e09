// By how many more quotes stand after a day, a minute and a moment: see “Changes” in docs/model.md.
CYPHER replan=skip
UNWIND $rows AS row
MERGE (change:Change {key: row.key})
  ON CREATE SET change.quotes = 0
SET change.quotes = change.quotes + row.quotes
WITH change
WHERE change.quotes = 0
DELETE change
