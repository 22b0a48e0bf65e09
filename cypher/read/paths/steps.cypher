// Of several ties between the same two the first by its name.
UNWIND range(0, size(way) - 2) AS at
WITH way[at] AS here, way[at + 1] AS there
RETURN head(COLLECT {
  MATCH (here)-[tie:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(there)
  RETURN {relationship: type(tie), forward: startNode(tie) = here} ORDER BY type(tie) LIMIT 1
})
