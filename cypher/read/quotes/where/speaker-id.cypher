EXISTS { (quote)<-[:SAID]-(:Speaker {id: $speakerId}) }
