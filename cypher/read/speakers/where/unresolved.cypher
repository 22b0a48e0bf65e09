speaker.unresolved = $unresolved
