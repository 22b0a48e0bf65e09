// Everything that the earlier reading of these articles may have been the last to hold up.
UNWIND $articles AS article
MATCH (:Article {id: article})-[:NAMES|REPORTS]->(n)
RETURN DISTINCT elementId(n) AS node
