UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a += row.properties,
    a.orderKey = coalesce(row.publishedOn, '0000-00-00') + ' ' + row.id,
    a.publishedOn = date(row.publishedOn),
    a.publishedAt = datetime(row.publishedAt)
