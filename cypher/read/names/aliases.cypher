MATCH (named)-[name:NAMED]->(:Name)
WHERE name.as IS NOT NULL AND name.as <> named.name
RETURN DISTINCT name.as AS alias ORDER BY alias
