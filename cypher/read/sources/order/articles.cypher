COUNT { (source)<-[:PUBLISHED_BY]-() }
