quote.speakerId IN given
