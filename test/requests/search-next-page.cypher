// $searches = [{"index":"speaker_name","query":"+(\"bridge\" bridge*)"},{"index":"source_name","query":"+(\"bridge\" bridge*)"},{"index":"place_name","query":"+(\"bridge\" bridge*)"},{"index":"event_name","query":"+(\"bridge\" bridge*)"},{"index":"article_title","query":"+(\"bridge\" bridge*)"},{"index":"quote_words","query":"+folded:\"bridge\""}]
// $best = 200
// $after = 0.9
// $after2 = "q_8"
// $limit = 3
RETURN {rows: COLLECT {
  UNWIND $searches AS search
  CALL db.index.fulltext.queryNodes(search.index, search.query, {limit: $best}) YIELD node AS found, score
  WITH DISTINCT found, score, found.id AS id
  WHERE score < $after OR (score = $after AND id > $after2)
  WITH *
  ORDER BY score DESC, id
  LIMIT $limit
  RETURN {sort: [score, id], row: {
    nodes: CASE
    WHEN found:Quote THEN {__typename: 'Quote', row: {}}
    WHEN found:Speaker THEN {__typename: 'Speaker', row: {}}
    WHEN found:Source THEN {__typename: 'Source', row: {}}
    WHEN found:Article THEN {__typename: 'Article', row: {}}
    WHEN found:Event THEN {__typename: 'Event', row: {}}
    WHEN found:Place THEN {__typename: 'Place', row: {}}
    END
  }}
}} AS result;
