// Of several with that name: the one whose own name it is, then the one most quoted.
MATCH (:Name {key: $name})<-[called:NAMED]-(speaker:Speaker)
WITH speaker, max(called.as = speaker.name) AS own
ORDER BY coalesce(own, false) DESC, COUNT { (speaker)-[:SAID]->() } DESC, speaker.orderKey
LIMIT 1
