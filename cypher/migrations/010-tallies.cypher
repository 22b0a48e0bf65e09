// How many quotes there are of each day, see “Tallies” in docs/model.md.
CREATE CONSTRAINT tally_key IF NOT EXISTS FOR (n:Tally) REQUIRE n.key IS UNIQUE;
CREATE INDEX tally_days IF NOT EXISTS FOR (n:Tally) ON (n.dayKey);

MATCH (quote:Quote)
WITH quote.type AS type, quote.sourcing AS sourcing, left(quote.orderKey, 10) AS day,
  quote.publishedOn AS publishedOn, count(*) AS quotes
CALL (type, sourcing, day, publishedOn, quotes) {
  MERGE (tally:Tally {key: 'TYPE ' + type + ' ' + sourcing + ' ' + day})
  SET tally.dayKey = 'TYPE ' + day, tally.publishedOn = publishedOn, tally.quotes = quotes,
      tally.type = type, tally.sourcing = sourcing
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (quote:Quote)
WITH quote.speakerId AS speaker, left(quote.orderKey, 10) AS day, quote.publishedOn AS publishedOn, count(*) AS quotes
CALL (speaker, day, publishedOn, quotes) {
  MERGE (tally:Tally {key: 'SPEAKER ' + speaker + ' ' + day})
  SET tally.dayKey = 'SPEAKER ' + day, tally.publishedOn = publishedOn, tally.quotes = quotes, tally.speakerId = speaker
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (quote:Quote)
UNWIND [[left(quote.orderKey, 10), quote.publishedOn], ['*', null]] AS stretch
WITH quote.publisherId AS publisher, stretch[0] AS day, stretch[1] AS publishedOn, count(*) AS quotes
CALL (publisher, day, publishedOn, quotes) {
  MERGE (tally:Tally {key: 'PUBLISHER ' + coalesce(publisher, '') + ' ' + day})
  SET tally.dayKey = 'PUBLISHER ' + day, tally.publishedOn = publishedOn, tally.quotes = quotes, tally.publisherId = publisher
} IN TRANSACTIONS OF 5000 ROWS;

MATCH (quote:Quote)
UNWIND CASE size(quote.relayIds) WHEN 0 THEN [null] ELSE quote.relayIds END AS relay
UNWIND [[left(quote.orderKey, 10), quote.publishedOn], ['*', null]] AS stretch
WITH relay, stretch[0] AS day, stretch[1] AS publishedOn, count(*) AS quotes
CALL (relay, day, publishedOn, quotes) {
  MERGE (tally:Tally {key: 'RELAY ' + coalesce(relay, '') + ' ' + day})
  SET tally.dayKey = 'RELAY ' + day, tally.publishedOn = publishedOn, tally.quotes = quotes, tally.relayId = relay
} IN TRANSACTIONS OF 5000 ROWS;
