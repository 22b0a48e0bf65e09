COUNT { (speaker)-[:SAID]->() }
