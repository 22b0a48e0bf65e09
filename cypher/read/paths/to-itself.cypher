// Neo4j refuses to look for a shortest way from a node to itself.
MATCH path = (one)
