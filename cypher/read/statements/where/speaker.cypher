statement.speakerId IN given
