OPTIONAL MATCH (speaker:Speaker {id: speakerId})
