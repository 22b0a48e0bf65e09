// $speaker = "okafor"
// $from = "2026-02-01"
// $unit = "week"
// $limit = 1000
MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
MATCH (quote:Quote)
WHERE quote.speakerId = owner.id
  AND quote.orderKey >= ''
  AND quote.orderKey >= $from
WITH DISTINCT quote
OPTIONAL MATCH (quote)-[relayed:ACCORDING_TO]->()
WITH CASE WHEN quote.publishedOn IS NULL THEN null ELSE date.truncate($unit, quote.publishedOn) END AS period, relayed.sourceId AS relayId, quote.speakerId AS speakerId, count(DISTINCT quote) AS quotes
ORDER BY quotes DESC, period, relayId, speakerId
LIMIT $limit
OPTIONAL MATCH (relay:Source {id: relayId})
OPTIONAL MATCH (speaker:Speaker {id: speakerId})
RETURN period, relayId, speakerId, relay.name AS relay, speaker.name AS speaker, quotes
ORDER BY period, quotes DESC, relayId, speakerId;
