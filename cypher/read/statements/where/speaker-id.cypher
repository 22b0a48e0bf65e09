statement.speakerId = $speakerId
