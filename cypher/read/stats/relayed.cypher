OPTIONAL MATCH (quote)-[relayed:ACCORDING_TO]->()
