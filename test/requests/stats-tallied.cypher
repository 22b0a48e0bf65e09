// $type = ["DIRECT"]
// $since = "TYPE 0001"
// $until = "TYPE 2026-02-28~"
// $unit = "day"
// $limit = 1000
MATCH (tally:Tally)
WHERE tally.dayKey >= $since AND tally.dayKey < $until
  AND tally.type IN $type
WITH CASE WHEN tally.publishedOn IS NULL THEN null ELSE date.truncate($unit, tally.publishedOn) END AS period, tally.type AS type, tally.sourcing AS sourcing, sum(tally.quotes) AS quotes
ORDER BY quotes DESC, period, type, sourcing
LIMIT $limit
RETURN period, type, sourcing, quotes
ORDER BY period, quotes DESC, type, sourcing;


// $since = "PUBLISHER *"
// $until = "PUBLISHER *~"
// $limit = 1000
MATCH (tally:Tally)
WHERE tally.dayKey >= $since AND tally.dayKey < $until
WITH tally.publisherId AS publisherId, sum(tally.quotes) AS quotes
ORDER BY quotes DESC, publisherId
LIMIT $limit
OPTIONAL MATCH (publisher:Source {id: publisherId})
RETURN publisherId, publisher.name AS publisher, quotes
ORDER BY quotes DESC, publisherId;


// $limit = 2
MATCH (tally:Speaker)
WHERE tally.quoteCount > 0 AND tally.orderKey IS NOT NULL
WITH tally.id AS speakerId, tally.quoteCount AS quotes
ORDER BY quotes DESC, speakerId
LIMIT $limit
OPTIONAL MATCH (speaker:Speaker {id: speakerId})
RETURN speakerId, speaker.name AS speaker, quotes
ORDER BY quotes DESC, speakerId;


// $since = "RELAY 0"
// $until = "RELAY ~"
// $unit = "month"
// $limit = 1000
MATCH (tally:Tally)
WHERE tally.dayKey >= $since AND tally.dayKey < $until
WITH CASE WHEN tally.publishedOn IS NULL THEN null ELSE date.truncate($unit, tally.publishedOn) END AS period, tally.relayId AS relayId, sum(tally.quotes) AS quotes
ORDER BY quotes DESC, period, relayId
LIMIT $limit
OPTIONAL MATCH (relay:Source {id: relayId})
RETURN period, relayId, relay.name AS relay, quotes
ORDER BY period, quotes DESC, relayId;


// $speaker = "okafor"
// $of = "SPEAKER "
// $since = " 0"
// $until = " ~"
// $unit = "year"
// $limit = 1000
MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
MATCH (tally:Tally)
WHERE tally.key >= $of + owner.id + $since AND tally.key < $of + owner.id + $until
WITH CASE WHEN tally.publishedOn IS NULL THEN null ELSE date.truncate($unit, tally.publishedOn) END AS period, sum(tally.quotes) AS quotes
ORDER BY quotes DESC, period
LIMIT $limit
RETURN period, quotes
ORDER BY period, quotes DESC;


// $publishedBy = "inland ledger"
// $of = "PUBLISHER "
// $since = " *"
// $until = " *~"
// $limit = 1000
MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
MATCH (tally:Tally)
WHERE tally.key >= $of + owner.id + $since AND tally.key < $of + owner.id + $until
WITH tally.publisherId AS publisherId, sum(tally.quotes) AS quotes
ORDER BY quotes DESC, publisherId
LIMIT $limit
OPTIONAL MATCH (publisher:Source {id: publisherId})
RETURN publisherId, publisher.name AS publisher, quotes
ORDER BY quotes DESC, publisherId;


// $speaker = "nobody at all"
// $of = "SPEAKER "
// $since = " 0"
// $until = " ~"
// $limit = 1000
MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
MATCH (tally:Tally)
WHERE tally.key >= $of + owner.id + $since AND tally.key < $of + owner.id + $until
WITH sum(tally.quotes) AS quotes
ORDER BY quotes DESC
LIMIT $limit
RETURN quotes
ORDER BY quotes DESC;
