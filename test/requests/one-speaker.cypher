// $name = "okafor"
MATCH (:Name {key: $name})<-[called:NAMED]-(speaker:Speaker)
WITH speaker, max(called.as = speaker.name) AS own
ORDER BY speaker.unresolved, coalesce(own, false) DESC, speaker.quoteCount DESC, speaker.orderKey
LIMIT 1
RETURN {name: speaker.name} AS result;


// $name = "samuel okafor"
// $limit = 20
MATCH (:Name {key: $name})<-[called:NAMED]-(speaker:Speaker)
WITH speaker, max(called.as = speaker.name) AS own
ORDER BY speaker.unresolved, coalesce(own, false) DESC, speaker.quoteCount DESC, speaker.orderKey
LIMIT 1
RETURN {
  name: speaker.name,
  quotes: {
    rows: COLLECT {
      MATCH (quote:Quote)
      WHERE quote.speakerId = speaker.id
        AND quote.orderKey >= ''
      WITH quote, quote.orderKey AS key
      ORDER BY quote.speakerId DESC, quote.orderKey DESC
      LIMIT $limit
      RETURN {row: {nodes: {text: quote.text}}}
    }
  }
} AS result;


// $name = "nobody known"
MATCH (:Name {key: $name})<-[called:NAMED]-(speaker:Speaker)
WITH speaker, max(called.as = speaker.name) AS own
ORDER BY speaker.unresolved, coalesce(own, false) DESC, speaker.quoteCount DESC, speaker.orderKey
LIMIT 1
RETURN {name: speaker.name} AS result;


// $name = "order of a quote"
MATCH (:Name {key: $name})<-[called:NAMED]-(speaker:Speaker)
WITH speaker, max(called.as = speaker.name) AS own
ORDER BY speaker.unresolved, coalesce(own, false) DESC, speaker.quoteCount DESC, speaker.orderKey
LIMIT 1
RETURN {name: speaker.name} AS result;


// $name = "ekko dagens"
MATCH (:Name {key: $name})<-[called:NAMED]-(source:Source)
WITH source, max(called.as = source.name) AS own
ORDER BY coalesce(own, false) DESC, source.articleCount + source.relayedCount DESC, source.orderKey
LIMIT 1
RETURN {name: source.name} AS result;


// $name = "dagens ekko"
MATCH (:Name {key: $name})<-[called:NAMED]-(source:Source)
WITH source, max(called.as = source.name) AS own
ORDER BY coalesce(own, false) DESC, source.articleCount + source.relayedCount DESC, source.orderKey
LIMIT 1
RETURN {name: source.name, kind: source.kind} AS result;


// $url = "https://ledger.example/4"
MATCH (article:Article {url: $url})
WITH article ORDER BY article.orderKey DESC LIMIT 1
RETURN {title: article.title, text: article.text} AS result;
