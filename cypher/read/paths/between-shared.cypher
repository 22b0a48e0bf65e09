// Both ends are of what many articles share: no two speakers, sources and places are tied to each other, and in between stands
// what belongs to few articles. Each length is left as soon as it has a way, looked for from the end with fewer ties; where
// that could take long all ties are searched at once. Two steps lead over what is not tied to one end alone: a quote or an
// event. Three lead at one end at least over something else than an article, since no article is tied to another.
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
    RETURN [near, first, far] AS way LIMIT 1
    UNION ALL
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)<-[:MENTIONS]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:SAID|ACCORDING_TO|MENTIONS]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way LIMIT 1
    UNION ALL
    UNWIND [ends] AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)-[:HELD_AT|TOOK_PART_IN]-(first)
    WITH near, far, first LIMIT 500
    MATCH (first)-[:HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, far] AS way LIMIT 1
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
    RETURN [near, first, second, far] AS way LIMIT 1
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
    RETURN [near, first, second, far] AS way LIMIT 1
    UNION ALL
    UNWIND CASE WHEN two IS NULL AND isAll AND NOT isFew THEN [ends] ELSE [] END AS pair
    WITH pair[0] AS near, pair[1] AS far
    MATCH (near)<-[:PUBLISHED_BY]-(first)
    WITH near, far, first LIMIT 100
    MATCH (first)-[:IN|REPORTS]-(second)
    MATCH (second)-[:SAID|ACCORDING_TO|MENTIONS|HELD_AT|TOOK_PART_IN]-(last)
    WHERE last = far
    RETURN [near, first, second, far] AS way LIMIT 1
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
      RETURN [near, first, second, third, far] AS way LIMIT 1
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
      RETURN [near, steps[0][0], steps[0][1], third, far] AS way LIMIT 1
    }
    RETURN way LIMIT 1
  })) AS found
}
