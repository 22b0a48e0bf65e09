EXISTS { (event)-[:HELD_AT]->(:Place {id: $place}) }
