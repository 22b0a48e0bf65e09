// Of several with that name: the one whose own name it is, then the one that publishes and relays most.
MATCH (:Name {key: $name})<-[called:NAMED]-(source:Source)
WITH source, max(called.as = source.name) AS own
ORDER BY coalesce(own, false) DESC, source.articleCount + source.relayedCount DESC, source.orderKey
LIMIT 1
