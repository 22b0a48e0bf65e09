UNWIND $articles AS article
MATCH (:Article {id: article})-[r:PUBLISHED_BY|NAMES|REPORTS|COPY_OF]->()
DELETE r
