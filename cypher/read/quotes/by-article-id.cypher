// A quote that a later reading did not find loses its IN and its label: only here the label need not be asked for.
MATCH (:Article {id: $articleId})<-[:IN]-(quote)
