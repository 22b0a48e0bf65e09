[at IN range(0, length(path) - 1) | {
  relationship: type(relationships(path)[at]),
  forward: startNode(relationships(path)[at]) = nodes(path)[at]
}]
