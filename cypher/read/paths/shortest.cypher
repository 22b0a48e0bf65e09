// All ties are searched where no way was found at less cost. Neo4j refuses to look for a shortest way from a node to itself,
// which ends that judgements made one are. A way that was looked for from the other end is turned round.
CALL (one, other, found) {
  WITH one, other, found WHERE one <> other AND head(found) = one
  RETURN found AS way
  UNION
  WITH one, other, found WHERE one <> other AND head(found) <> one
  RETURN reverse(found) AS way
  UNION
  WITH one, other, found WHERE found IS NULL AND one <> other
  MATCH path = shortestPath((one)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS*..6]-(other))
  RETURN nodes(path) AS way
  UNION
  WITH one, other WHERE one = other
  RETURN [one] AS way
}
