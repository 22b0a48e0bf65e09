// IN ends at quotes alone, see by-article-id.
MATCH (:Name {key: $publishedBy})<-[:NAMED]-(:Source)<-[:PUBLISHED_BY]-(:Article)<-[:IN]-(quote)
