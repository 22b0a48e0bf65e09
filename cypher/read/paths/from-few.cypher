// What stands near belongs to few articles, and has few ties. Each length of up to three steps is left as soon as it has a way;
// over what many articles share, only where that is tied to both ends.
CALL (near, far) {
  WITH near, far, head(COLLECT {
    MATCH (near)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(last)
    WHERE last = far
    RETURN [near, far] LIMIT 1
  }) AS one
  WITH near, far, one, head(COLLECT {
    UNWIND CASE WHEN one IS NULL THEN [near] ELSE [] END AS start
    MATCH (start)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(first)
    WHERE NOT first:Speaker AND NOT first:Source AND NOT first:Place
    WITH start, first, far LIMIT 1000
    MATCH (first)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(last)
    WHERE last = far
    RETURN [start, first, far] AS way LIMIT 1
    UNION ALL
    UNWIND CASE WHEN one IS NULL AND NOT far:Speaker AND NOT far:Source AND NOT far:Place THEN [near] ELSE [] END AS start
    MATCH (far)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(first)
    WHERE first:Speaker OR first:Source OR first:Place
    WITH start, first, far LIMIT 1000
    MATCH (start)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(last)
    WHERE last = first
    RETURN [start, first, far] AS way LIMIT 1
  }) AS two
  RETURN coalesce(one, two, head(COLLECT {
    UNWIND CASE WHEN one IS NULL AND two IS NULL AND COUNT { (near)--() } <= 1000 AND (COUNT { (far)--() } <= 1000 OR far:Speaker OR far:Source OR far:Place) THEN [near] ELSE [] END AS start
    MATCH (start)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(first)
    WHERE NOT first:Speaker AND NOT first:Source AND NOT first:Place
    WITH start, first, far LIMIT 300
    MATCH (first)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(second)
    WHERE second <> start AND NOT second:Speaker AND NOT second:Source AND NOT second:Place
    WITH start, first, second, far LIMIT 3000
    MATCH (second)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(last)
    WHERE last = far
    RETURN [start, first, second, far] LIMIT 1
  })) AS found
}
