EXISTS { (quote)-[:IN]->(:Article {id: $articleId}) }
