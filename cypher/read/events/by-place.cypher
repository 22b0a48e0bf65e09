MATCH (:Place {id: $place})<-[:HELD_AT]-(event:Event)
