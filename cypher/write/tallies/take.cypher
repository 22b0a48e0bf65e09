// What the quotes of some articles are counted in, without them: see “Tallies” in docs/model.md.
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN]-(quote:Quote)
WITH quote, left(quote.orderKey, 10) AS day,
  CASE size(quote.relayIds) WHEN 0 THEN [''] ELSE quote.relayIds END AS relays
UNWIND [
  'TYPE ' + quote.type + ' ' + quote.sourcing + ' ' + day,
  'SPEAKER ' + quote.speakerId + ' ' + day,
  'PUBLISHER ' + coalesce(quote.publisherId, '') + ' ' + day,
  'PUBLISHER ' + coalesce(quote.publisherId, '') + ' *'
] + [relay IN relays | 'RELAY ' + relay + ' ' + day] + [relay IN relays | 'RELAY ' + relay + ' *'] AS key
WITH key, count(*) AS quotes
ORDER BY key
MATCH (tally:Tally {key: key})
SET tally.quotes = tally.quotes - quotes
RETURN key
