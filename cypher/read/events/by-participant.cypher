MATCH (:Name {key: $participant})<-[:NAMED]-(:Speaker)-[:TOOK_PART_IN]->(event:Event)
