// $unit = "week"
// $limit = 10000
MATCH (quote:Quote)
MATCH (quote)-[:EXPRESSES]->(statement:Statement)
MATCH (quote)-[:IN]->(article:Article)
WITH CASE WHEN quote.publishedOn IS NULL THEN null ELSE date.truncate($unit, quote.publishedOn) END AS period, count(*) AS quotes, count(DISTINCT statement) AS statements, count(DISTINCT article) AS articles
ORDER BY quotes DESC, period
LIMIT $limit
RETURN period, quotes, statements, articles
ORDER BY period, quotes DESC;


// $text = "+folded:\"hope\""
// $unit = "day"
// $limit = 10000
CALL db.index.fulltext.queryNodes('quote_words', $text) YIELD node AS quote
WITH DISTINCT quote
WITH CASE WHEN quote.publishedOn IS NULL THEN null ELSE date.truncate($unit, quote.publishedOn) END AS period, count(*) AS quotes
ORDER BY quotes DESC, period
LIMIT $limit
RETURN period, quotes
ORDER BY period, quotes DESC;


// $speaker = "nobody at all"
// $of = "SPEAKER "
// $since = " 0"
// $until = " ~"
// $unit = "month"
// $limit = 10000
MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
MATCH (tally:Tally)
WHERE tally.key >= $of + owner.id + $since AND tally.key < $of + owner.id + $until
WITH CASE WHEN tally.publishedOn IS NULL THEN null ELSE date.truncate($unit, tally.publishedOn) END AS period, sum(tally.quotes) AS quotes
ORDER BY quotes DESC, period
LIMIT $limit
RETURN period, quotes
ORDER BY period, quotes DESC;


// $name = "ines okafor"
// $unit = "day"
// $accordingTo = "veltapress"
// $unit2 = "month"
MATCH (:Name {key: $name})<-[called:NAMED]-(speaker:Speaker)
WITH speaker, max(called.as = speaker.name) AS own
ORDER BY speaker.unresolved, coalesce(own, false) DESC, speaker.quoteCount DESC, speaker.orderKey
LIMIT 1
WITH speaker, COLLECT {
  MATCH (:Name {key: $accordingTo})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  timeline: COLLECT {
    MATCH (quote:Quote)
    WHERE quote.speakerId = speaker.id
      AND quote.orderKey >= ''
      AND quote.publishedOn IS NOT NULL
    WITH DISTINCT quote
    MATCH (quote)-[:IN]->(article:Article)
    RETURN {
      period: CASE WHEN quote.publishedOn IS NULL THEN null ELSE date.truncate($unit, quote.publishedOn) END,
      articles: article.id
    }
  },
  relayed: COLLECT {
    MATCH (quote2:Quote)
    WHERE quote2.speakerId = speaker.id
      AND quote2.orderKey >= ''
      AND EXISTS { MATCH (quote2)-[relay:ACCORDING_TO]->() WHERE relay.sourceId IN given }
      AND quote2.publishedOn IS NOT NULL
    WITH DISTINCT quote2
    MATCH (quote2)-[:EXPRESSES]->(statement:Statement)
    RETURN {
      period: CASE WHEN quote2.publishedOn IS NULL THEN null ELSE date.truncate($unit2, quote2.publishedOn) END,
      statements: statement.id
    }
  }
} AS result;
