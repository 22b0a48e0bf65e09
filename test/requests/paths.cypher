// $from = "p_b3c800ae014687b3e46c9451"
// $to = "s_a788005f4f8b30058f6c03e2"
OPTIONAL MATCH (merged:Merged {id: $from})-[:MERGED_INTO]->(into)
MATCH (one:Speaker {id: coalesce(into.id, $from)})
MATCH (other:Source {id: $to})
CALL (one, other) {
  WITH one, other WHERE one <> other
  MATCH path = shortestPath((one)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS*..6]-(other))
  RETURN path
  UNION
  WITH one, other WHERE one = other
  MATCH path = (one)
  RETURN path
}
RETURN {
  length: length(path),
  nodes: COLLECT {
    UNWIND nodes(path) AS node
    RETURN CASE
    WHEN node:Article THEN {__typename: 'Article', row: {}}
    WHEN node:Event THEN {__typename: 'Event', row: {}}
    WHEN node:Quote THEN {__typename: 'Quote', row: {text: node.text}}
    WHEN node:Speaker THEN {__typename: 'Speaker', row: {name: node.name}}
    WHEN node:Statement THEN {__typename: 'Statement', row: {}}
    WHEN node:Place THEN {__typename: 'Place', row: {}}
    WHEN node:Source THEN {__typename: 'Source', row: {name: node.name, kind: node.kind}}
    END
  },
  steps: [at IN range(0, length(path) - 1) | {
    relationship: type(relationships(path)[at]),
    forward: startNode(relationships(path)[at]) = nodes(path)[at]
  }]
} AS result
LIMIT 1;


// $from = "l_f2dc6dc688058de1e97dcf3e"
// $to = "p_b3c800ae014687b3e46c9451"
MATCH (one:Place {id: $from})
OPTIONAL MATCH (merged:Merged {id: $to})-[:MERGED_INTO]->(into)
MATCH (other:Speaker {id: coalesce(into.id, $to)})
CALL (one, other) {
  WITH one, other WHERE one <> other
  MATCH path = shortestPath((one)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS*..6]-(other))
  RETURN path
  UNION
  WITH one, other WHERE one = other
  MATCH path = (one)
  RETURN path
}
RETURN {
  length: length(path),
  nodes: COLLECT {
    UNWIND nodes(path) AS node
    RETURN CASE
    WHEN node:Article THEN {__typename: 'Article', row: {}}
    WHEN node:Event THEN {__typename: 'Event', row: {}}
    WHEN node:Quote THEN {__typename: 'Quote', row: {}}
    WHEN node:Speaker THEN {__typename: 'Speaker', row: {name: node.name}}
    WHEN node:Statement THEN {__typename: 'Statement', row: {}}
    WHEN node:Place THEN {__typename: 'Place', row: {name: node.name}}
    WHEN node:Source THEN {__typename: 'Source', row: {}}
    END
  },
  steps: [at IN range(0, length(path) - 1) | {
    relationship: type(relationships(path)[at]),
    forward: startNode(relationships(path)[at]) = nodes(path)[at]
  }]
} AS result
LIMIT 1;


// $from = "p_b3c800ae014687b3e46c9451"
// $to = "p_940445b7bcc8c4bc356d44f1"
OPTIONAL MATCH (merged:Merged {id: $from})-[:MERGED_INTO]->(into)
MATCH (one:Speaker {id: coalesce(into.id, $from)})
OPTIONAL MATCH (merged2:Merged {id: $to})-[:MERGED_INTO]->(into2)
MATCH (other:Speaker {id: coalesce(into2.id, $to)})
CALL (one, other) {
  WITH one, other WHERE one <> other
  MATCH path = shortestPath((one)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS*..6]-(other))
  RETURN path
  UNION
  WITH one, other WHERE one = other
  MATCH path = (one)
  RETURN path
}
RETURN {length: length(path)} AS result
LIMIT 1;


// $from = "p_b3c800ae014687b3e46c9451"
OPTIONAL MATCH (merged:Merged {id: $from})-[:MERGED_INTO]->(into)
MATCH (one:Speaker {id: coalesce(into.id, $from)})
MATCH path = (one)
RETURN {
  length: length(path),
  nodes: COLLECT {
    UNWIND nodes(path) AS node
    RETURN CASE
    WHEN node:Article THEN {__typename: 'Article', row: {}}
    WHEN node:Event THEN {__typename: 'Event', row: {}}
    WHEN node:Quote THEN {__typename: 'Quote', row: {}}
    WHEN node:Speaker THEN {__typename: 'Speaker', row: {name: node.name}}
    WHEN node:Statement THEN {__typename: 'Statement', row: {}}
    WHEN node:Place THEN {__typename: 'Place', row: {}}
    WHEN node:Source THEN {__typename: 'Source', row: {}}
    END
  },
  steps: [at IN range(0, length(path) - 1) | {
    relationship: type(relationships(path)[at]),
    forward: startNode(relationships(path)[at]) = nodes(path)[at]
  }]
} AS result
LIMIT 1;


// $from = "p_b3c800ae014687b3e46c9451"
// $to = "q_000000000000000000000000"
OPTIONAL MATCH (merged:Merged {id: $from})-[:MERGED_INTO]->(into)
MATCH (one:Speaker {id: coalesce(into.id, $from)})
MATCH (other:Quote {id: $to})
CALL (one, other) {
  WITH one, other WHERE one <> other
  MATCH path = shortestPath((one)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS*..6]-(other))
  RETURN path
  UNION
  WITH one, other WHERE one = other
  MATCH path = (one)
  RETURN path
}
RETURN {length: length(path)} AS result
LIMIT 1;
