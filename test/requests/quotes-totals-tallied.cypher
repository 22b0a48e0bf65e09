// $publishedBy = "inland ledger"
// $of = "PUBLISHER "
// $since = " *"
// $until = " *~"
RETURN {
  total: reduce(total = 0, quotes IN COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
    MATCH (tally:Tally)
    WHERE tally.key >= $of + owner.id + $since AND tally.key < $of + owner.id + $until
    RETURN tally.quotes
  } | total + quotes)
} AS result;


// $publishedBy = "inland ledger"
// $of = "PUBLISHER "
// $since = " 2026-02-01"
// $until = " 2026-02-28~"
RETURN {
  total: reduce(total = 0, quotes IN COLLECT {
    MATCH (:Name {key: $publishedBy})<-[:NAMED]-(owner:Source)
    MATCH (tally:Tally)
    WHERE tally.key >= $of + owner.id + $since AND tally.key < $of + owner.id + $until
    RETURN tally.quotes
  } | total + quotes)
} AS result;


// $sourcing = ["NAMED"]
// $type = ["DIRECT","MIXED"]
// $since = "TYPE 2026-02-01"
// $until = "TYPE ~"
RETURN {
  total: reduce(total = 0, quotes IN COLLECT {
    MATCH (tally:Tally)
    WHERE tally.dayKey >= $since AND tally.dayKey < $until
      AND tally.sourcing IN $sourcing
      AND tally.type IN $type
    RETURN tally.quotes
  } | total + quotes)
} AS result;


// $speaker = "okafor"
// $of = "SPEAKER "
// $since = " 0001"
// $until = " 2026-12-31~"
RETURN {
  total: reduce(total = 0, quotes IN COLLECT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    MATCH (tally:Tally)
    WHERE tally.key >= $of + owner.id + $since AND tally.key < $of + owner.id + $until
    RETURN tally.quotes
  } | total + quotes)
} AS result;


// $speaker = "okafor"
// $publishedBy = "inland ledger"
WITH COLLECT {
  MATCH (:Name {key: $publishedBy})<-[:NAMED]-(one:Source)
  RETURN one.id
} AS given
RETURN {
  total: COUNT {
    MATCH (:Name {key: $speaker})<-[:NAMED]-(owner:Speaker)
    MATCH (quote:Quote)
    WHERE quote.speakerId = owner.id
      AND quote.orderKey >= ''
      AND quote.publisherId IN given
    RETURN DISTINCT quote
  }
} AS result;


// $limit = 3
// $of = "PUBLISHER "
// $since = " *"
// $until = " *~"
RETURN {
  rows: COLLECT {
    MATCH (source:Source)
    WHERE source.orderKey IS NOT NULL
    WITH source, source.orderKey AS key
    ORDER BY key
    LIMIT $limit
    RETURN {
      row: {
        nodes: {
          name: source.name,
          published: {
            total: reduce(total = 0, quotes IN COLLECT {
              MATCH (tally:Tally)
              WHERE tally.key >= $of + source.id + $since AND tally.key < $of + source.id + $until
              RETURN tally.quotes
            } | total + quotes)
          }
        }
      }
    }
  }
} AS result;
