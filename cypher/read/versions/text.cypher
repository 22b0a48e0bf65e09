// The text of the latest version stands with its article.
MATCH (version)-[:VERSION_OF]->(article:Article)
RETURN coalesce(version.text, article.text)
