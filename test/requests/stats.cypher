// $unit = "month"
// $limit = 1000
MATCH (quote:Quote)
MATCH (quote)-[:EXPRESSES]->(statement:Statement)
MATCH (quote)-[:IN]->(article:Article)
WITH CASE WHEN quote.publishedOn IS NULL THEN null ELSE date.truncate($unit, quote.publishedOn) END AS period, quote.publisherId AS publisherId, quote.type AS type, count(*) AS quotes, count(DISTINCT statement) AS statements, count(DISTINCT article) AS articles
ORDER BY quotes DESC, period, publisherId, type
LIMIT $limit
OPTIONAL MATCH (publisher:Source {id: publisherId})
RETURN period, publisherId, type, publisher.name AS publisher, quotes, statements, articles
ORDER BY period, quotes DESC, publisherId, type;


// $since = "RELAY *"
// $until = "RELAY *~"
// $limit = 1000
MATCH (tally:Tally)
WHERE tally.dayKey >= $since AND tally.dayKey < $until
WITH tally.relayId AS relayId, sum(tally.quotes) AS quotes
ORDER BY quotes DESC, relayId
LIMIT $limit
OPTIONAL MATCH (relay:Source {id: relayId})
RETURN relayId, relay.name AS relay, quotes
ORDER BY quotes DESC, relayId;


// $limit = 1000
MATCH (quote:Quote)
MATCH (quote)-[:EXPRESSES]->(statement:Statement)
MATCH (quote)-[:IN]->(article:Article)
WITH count(*) AS quotes, count(DISTINCT statement) AS statements, count(DISTINCT article) AS articles
ORDER BY quotes DESC
LIMIT $limit
RETURN quotes, statements, articles
ORDER BY quotes DESC;


// $text = "+folded:\"hope\""
// $accordingTo = "veltapress"
// $term = "relayIds"
// $limit = 2
WITH COLLECT {
  MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
CALL db.index.fulltext.queryNodes('quote_words', $text + CASE WHEN size(given) > 500 THEN '' ELSE reduce(term = ' +' + $term + ':(none', id IN given | term + ' ' + id) + ')' END) YIELD node AS quote
WHERE EXISTS { MATCH (quote)-[relay:ACCORDING_TO]->() WHERE relay.sourceId IN given }
WITH DISTINCT quote
WITH quote.speakerId AS speakerId, quote.sourcing AS sourcing, count(*) AS quotes
ORDER BY quotes DESC, speakerId, sourcing
LIMIT $limit
OPTIONAL MATCH (speaker:Speaker {id: speakerId})
RETURN speakerId, sourcing, speaker.name AS speaker, quotes
ORDER BY quotes DESC, speakerId, sourcing;


// $since = "TYPE 0"
// $until = "TYPE ~"
// $unit = "year"
// $limit = 1000
MATCH (tally:Tally)
WHERE tally.dayKey >= $since AND tally.dayKey < $until
WITH CASE WHEN tally.publishedOn IS NULL THEN null ELSE date.truncate($unit, tally.publishedOn) END AS period, sum(tally.quotes) AS quotes
ORDER BY quotes DESC, period
LIMIT $limit
RETURN period, quotes
ORDER BY period, quotes DESC;
