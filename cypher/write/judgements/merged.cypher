// Which of these are one with another, and with which.
UNWIND $ids AS id
MATCH (n:Merged {id: id})-[:MERGED_INTO]->(into)
RETURN id, into.id AS into
