quote.speakerId = $speakerId
