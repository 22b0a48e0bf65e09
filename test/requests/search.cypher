// $searches = [{"index":"speaker_name","query":"+(\"oka\" oka*)"},{"index":"source_name","query":"+(\"oka\" oka*)"},{"index":"place_name","query":"+(\"oka\" oka*)"},{"index":"event_name","query":"+(\"oka\" oka*)"},{"index":"article_title","query":"+(\"oka\" oka*)"},{"index":"quote_words","query":"+folded:\"oka\""}]
// $best = 200
// $limit = 4
RETURN {rows: COLLECT {
  UNWIND $searches AS search
  CALL db.index.fulltext.queryNodes(search.index, search.query, {limit: $best}) YIELD node AS found, score
  WITH DISTINCT found, score, found.id AS id
  ORDER BY score DESC, id
  LIMIT $limit
  RETURN {sort: [score, id], row: {
    edges: {
      score: score,
      node: CASE
      WHEN found:Quote THEN {__typename: 'Quote', row: {text: found.text}}
      WHEN found:Speaker THEN {__typename: 'Speaker', row: {
        name: found.name,
        aliases: COLLECT {
          MATCH (found)-[name:NAMED]->(:Name)
          WHERE name.as IS NOT NULL AND name.as <> found.name
          RETURN DISTINCT name.as AS alias ORDER BY alias
        }
      }}
      WHEN found:Source THEN {__typename: 'Source', row: {}}
      WHEN found:Article THEN {__typename: 'Article', row: {}}
      WHEN found:Event THEN {__typename: 'Event', row: {}}
      WHEN found:Place THEN {__typename: 'Place', row: {}}
      END
    }
  }}
}} AS result;


// $searches = [{"index":"place_name","query":"+(\"norhav\" norhav*) -(\"zzz\")"},{"index":"event_name","query":"+(\"norhav\" norhav*) -(\"zzz\")"},{"index":"article_title","query":"+(\"norhav\" norhav*) -(\"zzz\")"}]
// $best = 200
// $limit = 21
RETURN {rows: COLLECT {
  UNWIND $searches AS search
  CALL db.index.fulltext.queryNodes(search.index, search.query, {limit: $best}) YIELD node AS found, score
  WITH DISTINCT found, score, found.id AS id
  ORDER BY score DESC, id
  LIMIT $limit
  RETURN {sort: [score, id], row: {
    nodes: CASE
    WHEN found:Quote THEN {__typename: 'Quote', row: {}}
    WHEN found:Speaker THEN {__typename: 'Speaker', row: {}}
    WHEN found:Source THEN {__typename: 'Source', row: {}}
    WHEN found:Article THEN {__typename: 'Article', row: {title: found.title}}
    WHEN found:Event THEN {__typename: 'Event', row: {what: found.name}}
    WHEN found:Place THEN {__typename: 'Place', row: {id: found.id, name: found.name}}
    END
  }}
}} AS result;


// $searches = [{"index":"speaker_name","query":"+(\"bridge\" bridge*)"},{"index":"source_name","query":"+(\"bridge\" bridge*)"},{"index":"place_name","query":"+(\"bridge\" bridge*)"},{"index":"event_name","query":"+(\"bridge\" bridge*)"},{"index":"article_title","query":"+(\"bridge\" bridge*)"},{"index":"quote_words","query":"+folded:\"bridge\""}]
// $best = 200
// $limit = 21
RETURN {rows: COLLECT {
  UNWIND $searches AS search
  CALL db.index.fulltext.queryNodes(search.index, search.query, {limit: $best}) YIELD node AS found, score
  WITH DISTINCT found, score, found.id AS id
  ORDER BY score DESC, id
  LIMIT $limit
  RETURN {sort: [score, id], row: {
    nodes: CASE
    WHEN found:Quote THEN {__typename: 'Quote', row: {id: found.id}}
    WHEN found:Speaker THEN {__typename: 'Speaker', row: {id: found.id}}
    WHEN found:Source THEN {__typename: 'Source', row: {id: found.id}}
    WHEN found:Article THEN {__typename: 'Article', row: {id: found.id}}
    WHEN found:Event THEN {__typename: 'Event', row: {id: found.id}}
    WHEN found:Place THEN {__typename: 'Place', row: {id: found.id}}
    END
  }}
}} AS result;


// $searches = [{"index":"speaker_name","query":"+(\"hope across\") -(\"alone\")"},{"index":"source_name","query":"+(\"hope across\") -(\"alone\")"},{"index":"place_name","query":"+(\"hope across\") -(\"alone\")"},{"index":"event_name","query":"+(\"hope across\") -(\"alone\")"},{"index":"article_title","query":"+(\"hope across\") -(\"alone\")"},{"index":"quote_words","query":"+folded:\"hope across\" -folded:\"alone\""}]
// $best = 200
// $limit = 3
RETURN {rows: COLLECT {
  UNWIND $searches AS search
  CALL db.index.fulltext.queryNodes(search.index, search.query, {limit: $best}) YIELD node AS found, score
  WITH DISTINCT found, score, found.id AS id
  ORDER BY score DESC, id
  LIMIT $limit
  RETURN {sort: [score, id], row: {edges: {}}}
}} AS result;
