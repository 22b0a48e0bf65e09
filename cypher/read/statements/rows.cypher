MATCH (statement)<-[:EXPRESSES]-(printed:Quote)
WITH DISTINCT printed.publisherId AS outletId
WITH outletId, head(COLLECT {
  MATCH (statement)<-[:EXPRESSES]-(own:Quote)
  WHERE coalesce(own.publisherId, '') = coalesce(outletId, '')
  RETURN own ORDER BY own.publishedOn IS NULL, own.orderKey LIMIT 1
}) AS earliest
WITH {
  statement: statement,
  outletId: coalesce(outletId, ''),
  firstSeen: earliest.publishedOn,
  firstKey: coalesce(toString(earliest.publishedOn), '9999')
} AS row
