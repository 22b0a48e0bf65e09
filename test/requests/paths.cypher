// $from = "p_b3c800ae014687b3e46c9451"
// $to = "s_a788005f4f8b30058f6c03e2"
OPTIONAL MATCH (merged:Merged {id: $from})-[:MERGED_INTO]->(into)
MATCH (one:Speaker {id: coalesce(into.id, $from)})
MATCH (other:Source {id: $to})
CALL (one, other) {
  WITH one, other,
    COUNT { (one)-[:SAID|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOne,
    COUNT { (other)-[:SAID|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOther
  WITH CASE WHEN ofOne <= ofOther THEN [one, other] ELSE [other, one] END AS ends, ofOne <= 500 OR ofOther <= 500 AS isAll
  RETURN isAll, head(COLLECT {
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:SAID|ACCORDING_TO]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:SAID|ACCORDING_TO|MENTIONS]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)<-[:MENTIONS]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:SAID|ACCORDING_TO|MENTIONS]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:HELD_AT|TOOK_PART_IN]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way2 LIMIT 1
  }) AS two
}
CALL (one, other, isAll, two) {
  WITH one, other, isAll, two,
    COUNT { (one)-[:SAID|BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOne,
    COUNT { (one)<-[:PUBLISHED_BY]-() } AS byOne,
    COUNT { (other)-[:SAID|BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOther,
    COUNT { (other)<-[:PUBLISHED_BY]-() } AS byOther
  WITH isAll, two, CASE WHEN ofOne + byOne <= ofOther + byOther THEN [one, other] ELSE [other, one] END AS ends,
    ofOne + byOne <= 300 OR ofOther + byOther <= 300 AS isFew, ofOne + ofOther <= 300 AS areFew,
    CASE WHEN ofOne <= ofOther THEN [[one, other], [other, one]] ELSE [[other, one], [one, other]] END AS turns
  WITH two, ends, isAll AND (isFew OR areFew) AS isAllOfBoth, head(COLLECT {
    UNWIND CASE WHEN two IS NULL AND isAll AND isFew THEN [ends] ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(first)
    MATCH (first)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(second)
    WHERE NOT second:Speaker AND NOT second:Source AND NOT second:Place
    WITH near, far, first, second
    MATCH (second)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, second, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND CASE WHEN two IS NULL AND isAll AND NOT isFew THEN turns ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:SAID|BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(first)
    WITH near, far, first LIMIT 300
    MATCH (first)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(second)
    WHERE NOT second:Speaker AND NOT second:Source AND NOT second:Place
    WITH near, far, first, second
    MATCH (second)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, second, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND CASE WHEN two IS NULL AND isAll AND NOT isFew THEN [ends] ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)<-[:PUBLISHED_BY]-(first)
    WITH near, far, first LIMIT 100
    MATCH (first)-[:IN|REPORTS]-(second)
    MATCH (second)-[:SAID|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, second, far] AS way2 LIMIT 1
  }) AS three
  RETURN coalesce(two, three, head(COLLECT {
    UNWIND CASE WHEN two IS NULL AND three IS NULL AND isAllOfBoth THEN [ends] ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    CALL (near, far) {
      MATCH (near)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(first)
      MATCH (first)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(second)
      WHERE NOT second:Speaker AND NOT second:Source AND NOT second:Place
      WITH near, far, first, second LIMIT 300
      MATCH (second)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(third)
      WHERE NOT third:Speaker AND NOT third:Source AND NOT third:Place
      WITH near, far, first, second, third
      MATCH (third)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
      WHERE last = far
      RETURN [near, first, second, third, far] AS way2 LIMIT 1
      UNION ALL
      WITH near, far, COLLECT {
        MATCH (near)-[:SAID|ACCORDING_TO|MENTIONS]-(first)
        WITH near, first LIMIT 100
        MATCH (first)-[:SAID|ACCORDING_TO|MENTIONS]-(second)
        WHERE second <> near AND (second:Speaker OR second:Source OR second:Place)
        RETURN [first, second]
      } AS over
      MATCH (far)-[:SAID|ACCORDING_TO]-(third)
      WITH near, far, over, third LIMIT 500
      MATCH (third)-[:SAID|ACCORDING_TO|MENTIONS]-(second)
      WITH near, far, third, [step IN over WHERE step[1] = second] AS steps
      WHERE size(steps) > 0
      RETURN [near, steps[0][0], steps[0][1], third, far] AS way2 LIMIT 1
    }
    RETURN way2 LIMIT 1
  })) AS found
}
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
RETURN {
  length: size(way) - 1,
  nodes: COLLECT {
    UNWIND way AS node
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
  steps: COLLECT {
    UNWIND range(0, size(way) - 2) AS at
    WITH way[at] AS here, way[at + 1] AS there
    RETURN head(COLLECT {
      MATCH (here)-[tie:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(there)
      RETURN {relationship: type(tie), forward: startNode(tie) = here} ORDER BY type(tie) LIMIT 1
    })
  }
} AS result
LIMIT 1;


// $from = "l_f2dc6dc688058de1e97dcf3e"
// $to = "p_b3c800ae014687b3e46c9451"
MATCH (one:Place {id: $from})
OPTIONAL MATCH (merged:Merged {id: $to})-[:MERGED_INTO]->(into)
MATCH (other:Speaker {id: coalesce(into.id, $to)})
CALL (one, other) {
  WITH one, other,
    COUNT { (one)-[:SAID|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOne,
    COUNT { (other)-[:SAID|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOther
  WITH CASE WHEN ofOne <= ofOther THEN [one, other] ELSE [other, one] END AS ends, ofOne <= 500 OR ofOther <= 500 AS isAll
  RETURN isAll, head(COLLECT {
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:SAID|ACCORDING_TO]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:SAID|ACCORDING_TO|MENTIONS]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)<-[:MENTIONS]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:SAID|ACCORDING_TO|MENTIONS]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:HELD_AT|TOOK_PART_IN]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way2 LIMIT 1
  }) AS two
}
CALL (one, other, isAll, two) {
  WITH one, other, isAll, two,
    COUNT { (one)-[:SAID|BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOne,
    COUNT { (one)<-[:PUBLISHED_BY]-() } AS byOne,
    COUNT { (other)-[:SAID|BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOther,
    COUNT { (other)<-[:PUBLISHED_BY]-() } AS byOther
  WITH isAll, two, CASE WHEN ofOne + byOne <= ofOther + byOther THEN [one, other] ELSE [other, one] END AS ends,
    ofOne + byOne <= 300 OR ofOther + byOther <= 300 AS isFew, ofOne + ofOther <= 300 AS areFew,
    CASE WHEN ofOne <= ofOther THEN [[one, other], [other, one]] ELSE [[other, one], [one, other]] END AS turns
  WITH two, ends, isAll AND (isFew OR areFew) AS isAllOfBoth, head(COLLECT {
    UNWIND CASE WHEN two IS NULL AND isAll AND isFew THEN [ends] ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(first)
    MATCH (first)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(second)
    WHERE NOT second:Speaker AND NOT second:Source AND NOT second:Place
    WITH near, far, first, second
    MATCH (second)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, second, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND CASE WHEN two IS NULL AND isAll AND NOT isFew THEN turns ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:SAID|BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(first)
    WITH near, far, first LIMIT 300
    MATCH (first)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(second)
    WHERE NOT second:Speaker AND NOT second:Source AND NOT second:Place
    WITH near, far, first, second
    MATCH (second)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, second, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND CASE WHEN two IS NULL AND isAll AND NOT isFew THEN [ends] ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)<-[:PUBLISHED_BY]-(first)
    WITH near, far, first LIMIT 100
    MATCH (first)-[:IN|REPORTS]-(second)
    MATCH (second)-[:SAID|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, second, far] AS way2 LIMIT 1
  }) AS three
  RETURN coalesce(two, three, head(COLLECT {
    UNWIND CASE WHEN two IS NULL AND three IS NULL AND isAllOfBoth THEN [ends] ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    CALL (near, far) {
      MATCH (near)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(first)
      MATCH (first)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(second)
      WHERE NOT second:Speaker AND NOT second:Source AND NOT second:Place
      WITH near, far, first, second LIMIT 300
      MATCH (second)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(third)
      WHERE NOT third:Speaker AND NOT third:Source AND NOT third:Place
      WITH near, far, first, second, third
      MATCH (third)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
      WHERE last = far
      RETURN [near, first, second, third, far] AS way2 LIMIT 1
      UNION ALL
      WITH near, far, COLLECT {
        MATCH (near)-[:SAID|ACCORDING_TO|MENTIONS]-(first)
        WITH near, first LIMIT 100
        MATCH (first)-[:SAID|ACCORDING_TO|MENTIONS]-(second)
        WHERE second <> near AND (second:Speaker OR second:Source OR second:Place)
        RETURN [first, second]
      } AS over
      MATCH (far)-[:SAID|ACCORDING_TO]-(third)
      WITH near, far, over, third LIMIT 500
      MATCH (third)-[:SAID|ACCORDING_TO|MENTIONS]-(second)
      WITH near, far, third, [step IN over WHERE step[1] = second] AS steps
      WHERE size(steps) > 0
      RETURN [near, steps[0][0], steps[0][1], third, far] AS way2 LIMIT 1
    }
    RETURN way2 LIMIT 1
  })) AS found
}
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
RETURN {
  length: size(way) - 1,
  nodes: COLLECT {
    UNWIND way AS node
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
  steps: COLLECT {
    UNWIND range(0, size(way) - 2) AS at
    WITH way[at] AS here, way[at + 1] AS there
    RETURN head(COLLECT {
      MATCH (here)-[tie:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(there)
      RETURN {relationship: type(tie), forward: startNode(tie) = here} ORDER BY type(tie) LIMIT 1
    })
  }
} AS result
LIMIT 1;


// $from = "p_b3c800ae014687b3e46c9451"
// $to = "p_940445b7bcc8c4bc356d44f1"
OPTIONAL MATCH (merged:Merged {id: $from})-[:MERGED_INTO]->(into)
MATCH (one:Speaker {id: coalesce(into.id, $from)})
OPTIONAL MATCH (merged2:Merged {id: $to})-[:MERGED_INTO]->(into2)
MATCH (other:Speaker {id: coalesce(into2.id, $to)})
CALL (one, other) {
  WITH one, other,
    COUNT { (one)-[:SAID|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOne,
    COUNT { (other)-[:SAID|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOther
  WITH CASE WHEN ofOne <= ofOther THEN [one, other] ELSE [other, one] END AS ends, ofOne <= 500 OR ofOther <= 500 AS isAll
  RETURN isAll, head(COLLECT {
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:SAID|ACCORDING_TO]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:SAID|ACCORDING_TO|MENTIONS]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)<-[:MENTIONS]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:SAID|ACCORDING_TO|MENTIONS]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:HELD_AT|TOOK_PART_IN]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way2 LIMIT 1
  }) AS two
}
CALL (one, other, isAll, two) {
  WITH one, other, isAll, two,
    COUNT { (one)-[:SAID|BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOne,
    COUNT { (one)<-[:PUBLISHED_BY]-() } AS byOne,
    COUNT { (other)-[:SAID|BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-() } AS ofOther,
    COUNT { (other)<-[:PUBLISHED_BY]-() } AS byOther
  WITH isAll, two, CASE WHEN ofOne + byOne <= ofOther + byOther THEN [one, other] ELSE [other, one] END AS ends,
    ofOne + byOne <= 300 OR ofOther + byOther <= 300 AS isFew, ofOne + ofOther <= 300 AS areFew,
    CASE WHEN ofOne <= ofOther THEN [[one, other], [other, one]] ELSE [[other, one], [one, other]] END AS turns
  WITH two, ends, isAll AND (isFew OR areFew) AS isAllOfBoth, head(COLLECT {
    UNWIND CASE WHEN two IS NULL AND isAll AND isFew THEN [ends] ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(first)
    MATCH (first)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(second)
    WHERE NOT second:Speaker AND NOT second:Source AND NOT second:Place
    WITH near, far, first, second
    MATCH (second)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, second, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND CASE WHEN two IS NULL AND isAll AND NOT isFew THEN turns ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:SAID|BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(first)
    WITH near, far, first LIMIT 300
    MATCH (first)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(second)
    WHERE NOT second:Speaker AND NOT second:Source AND NOT second:Place
    WITH near, far, first, second
    MATCH (second)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, second, far] AS way2 LIMIT 1
    UNION ALL
    UNWIND CASE WHEN two IS NULL AND isAll AND NOT isFew THEN [ends] ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)<-[:PUBLISHED_BY]-(first)
    WITH near, far, first LIMIT 100
    MATCH (first)-[:IN|REPORTS]-(second)
    MATCH (second)-[:SAID|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, second, far] AS way2 LIMIT 1
  }) AS three
  RETURN coalesce(two, three, head(COLLECT {
    UNWIND CASE WHEN two IS NULL AND three IS NULL AND isAllOfBoth THEN [ends] ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    CALL (near, far) {
      MATCH (near)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(first)
      MATCH (first)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(second)
      WHERE NOT second:Speaker AND NOT second:Source AND NOT second:Place
      WITH near, far, first, second LIMIT 300
      MATCH (second)-[:IN|NESTED_IN|EXPRESSES|SAID_AT|MENTIONS|REPORTS]-(third)
      WHERE NOT third:Speaker AND NOT third:Source AND NOT third:Place
      WITH near, far, first, second, third
      MATCH (third)-[:SAID|BY|PUBLISHED_BY|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
      WHERE last = far
      RETURN [near, first, second, third, far] AS way2 LIMIT 1
      UNION ALL
      WITH near, far, COLLECT {
        MATCH (near)-[:SAID|ACCORDING_TO|MENTIONS]-(first)
        WITH near, first LIMIT 100
        MATCH (first)-[:SAID|ACCORDING_TO|MENTIONS]-(second)
        WHERE second <> near AND (second:Speaker OR second:Source OR second:Place)
        RETURN [first, second]
      } AS over
      MATCH (far)-[:SAID|ACCORDING_TO]-(third)
      WITH near, far, over, third LIMIT 500
      MATCH (third)-[:SAID|ACCORDING_TO|MENTIONS]-(second)
      WITH near, far, third, [step IN over WHERE step[1] = second] AS steps
      WHERE size(steps) > 0
      RETURN [near, steps[0][0], steps[0][1], third, far] AS way2 LIMIT 1
    }
    RETURN way2 LIMIT 1
  })) AS found
}
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
RETURN {length: size(way) - 1} AS result
LIMIT 1;


// $from = "p_b3c800ae014687b3e46c9451"
OPTIONAL MATCH (merged:Merged {id: $from})-[:MERGED_INTO]->(into)
MATCH (one:Speaker {id: coalesce(into.id, $from)})
WITH [one] AS way
RETURN {
  length: size(way) - 1,
  nodes: COLLECT {
    UNWIND way AS node
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
  steps: COLLECT {
    UNWIND range(0, size(way) - 2) AS at
    WITH way[at] AS here, way[at + 1] AS there
    RETURN head(COLLECT {
      MATCH (here)-[tie:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(there)
      RETURN {relationship: type(tie), forward: startNode(tie) = here} ORDER BY type(tie) LIMIT 1
    })
  }
} AS result
LIMIT 1;


// $from = "p_b3c800ae014687b3e46c9451"
// $to = "q_000000000000000000000000"
OPTIONAL MATCH (merged:Merged {id: $from})-[:MERGED_INTO]->(into)
MATCH (one:Speaker {id: coalesce(into.id, $from)})
MATCH (other:Quote {id: $to})
CALL (other, one) {
  WITH other, one, head(COLLECT {
    MATCH (other)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(last)
    WHERE last = one
    RETURN [other, one] LIMIT 1
  }) AS one2
  WITH other, one, one2, head(COLLECT {
    UNWIND CASE WHEN one2 IS NULL THEN [other] ELSE [] END AS start
    MATCH (start)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(first)
    WHERE NOT first:Speaker AND NOT first:Source AND NOT first:Place
    WITH start, first, one LIMIT 1000
    MATCH (first)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(last)
    WHERE last = one
    RETURN [start, first, one] AS way2 LIMIT 1
    UNION ALL
    UNWIND CASE WHEN one2 IS NULL AND NOT one:Speaker AND NOT one:Source AND NOT one:Place THEN [other] ELSE [] END AS start
    MATCH (one)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(first)
    WHERE first:Speaker OR first:Source OR first:Place
    WITH start, first, one LIMIT 1000
    MATCH (start)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(last)
    WHERE last = first
    RETURN [start, first, one] AS way2 LIMIT 1
  }) AS two
  RETURN coalesce(one2, two, head(COLLECT {
    UNWIND CASE WHEN one2 IS NULL AND two IS NULL AND COUNT { (other)--() } <= 1000 AND (COUNT { (one)--() } <= 1000 OR one:Speaker OR one:Source OR one:Place) THEN [other] ELSE [] END AS start
    MATCH (start)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(first)
    WHERE NOT first:Speaker AND NOT first:Source AND NOT first:Place
    WITH start, first, one LIMIT 300
    MATCH (first)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(second)
    WHERE second <> start AND NOT second:Speaker AND NOT second:Source AND NOT second:Place
    WITH start, first, second, one LIMIT 3000
    MATCH (second)-[:SAID|IN|PUBLISHED_BY|ACCORDING_TO|NESTED_IN|EXPRESSES|BY|SAID_AT|MENTIONS|HELD_AT|TOOK_PART_IN|REPORTS]-(last)
    WHERE last = one
    RETURN [start, first, second, one] LIMIT 1
  })) AS found
}
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
RETURN {length: size(way) - 1} AS result
LIMIT 1;
