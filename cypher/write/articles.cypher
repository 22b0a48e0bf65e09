CYPHER replan=skip
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a += row.properties,
    a.publishedOn = date(row.publishedOn),
    a.publishedAt = datetime(row.publishedAt)
