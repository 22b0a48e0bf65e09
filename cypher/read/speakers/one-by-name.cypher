// Of several with that name: somebody before a mention that nobody was found for, then the one whose own name it is, then
// the one most quoted.
MATCH (:Name {key: $name})<-[called:NAMED]-(speaker:Speaker)
WITH speaker, max(called.as = speaker.name) AS own
ORDER BY speaker.unresolved, coalesce(own, false) DESC, speaker.quoteCount DESC, speaker.orderKey
LIMIT 1
