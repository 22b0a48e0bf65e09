// A version has the properties of its article, but for the text: the article has that of the latest one.
CYPHER replan=skip
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (v:Version {id: row.id})
SET v += row.properties,
    v.publishedOn = date(row.publishedOn),
    v.publishedAt = datetime(row.publishedAt)
MERGE (v)-[:VERSION_OF]->(a)
