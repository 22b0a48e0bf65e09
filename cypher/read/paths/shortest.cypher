// Ends that judgements made one are one node, and Neo4j refuses to look for a shortest way from a node to itself.
CALL (one, other) {
  WITH one, other WHERE one <> other
  MATCH path = shortestPath((one)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS*..6]-(other))
  RETURN path
  UNION
  WITH one, other WHERE one = other
  MATCH path = (one)
  RETURN path
}
