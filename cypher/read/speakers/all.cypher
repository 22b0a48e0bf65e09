MATCH (speaker:Speaker)
