MATCH (source:Source)
