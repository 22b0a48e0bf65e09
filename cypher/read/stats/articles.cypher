MATCH (quote)-[:IN]->(article:Article)
