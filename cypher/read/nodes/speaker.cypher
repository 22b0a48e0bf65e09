MATCH (speaker:Speaker {id: $id})
