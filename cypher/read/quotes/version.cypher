MATCH (quote)-[:IN|PAST_IN]->(article:Article)<-[:VERSION_OF]-(version:Version)
WHERE version.id = coalesce(quote.versionId, article.versionId)
