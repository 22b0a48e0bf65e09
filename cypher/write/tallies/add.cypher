// The quotes of some articles, added to what they are counted in: see “Tallies” in docs/model.md.
CYPHER replan=skip
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN]-(quote:Quote)
WITH quote, left(quote.orderKey, 10) AS day,
  CASE size(quote.relayIds) WHEN 0 THEN [''] ELSE quote.relayIds END AS relays
UNWIND [
  ['TYPE', quote.type + ' ' + quote.sourcing, day, quote.publishedOn],
  ['SPEAKER', quote.speakerId, day, quote.publishedOn],
  ['PUBLISHER', coalesce(quote.publisherId, ''), day, quote.publishedOn],
  ['PUBLISHER', coalesce(quote.publisherId, ''), '*', null]
] + [relay IN relays | ['RELAY', relay, day, quote.publishedOn]] + [relay IN relays | ['RELAY', relay, '*', null]] AS cell
WITH cell[0] AS of, cell[1] AS id, cell[2] AS day, cell[3] AS publishedOn, count(*) AS quotes
ORDER BY of, id, day
MERGE (tally:Tally {key: of + ' ' + id + ' ' + day})
  ON CREATE SET tally.dayKey = of + ' ' + day, tally.publishedOn = publishedOn, tally.quotes = 0,
    tally.type = CASE of WHEN 'TYPE' THEN split(id, ' ')[0] END,
    tally.sourcing = CASE of WHEN 'TYPE' THEN split(id, ' ')[1] END,
    tally.speakerId = CASE of WHEN 'SPEAKER' THEN id END,
    tally.publisherId = CASE WHEN of = 'PUBLISHER' AND id <> '' THEN id END,
    tally.relayId = CASE WHEN of = 'RELAY' AND id <> '' THEN id END
SET tally.quotes = tally.quotes + quotes
