EXISTS { (statement)-[:BY]->(:Speaker {id: $speakerId}) }
