// An article that was stored before there were versions: what it holds becomes its first.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (v:Version {id: row.version})
SET v += a {.externalId, .url, .title, .outlet, .textHash, .extractor, .digest, .orderKey, .publisherId, .publishedOn,
      .publishedAt},
    a.versionId = v.id
MERGE (v)-[:VERSION_OF]->(a)
