// Whoever tells of an event of these kinds and days waits here, so that all tellings are seen together.
CYPHER replan=skip
UNWIND $rows AS row
MERGE (b:EventDay {key: row.key})
SET b.key = b.key
