// Sources are found by any part of their names.
CREATE TEXT INDEX name_parts IF NOT EXISTS FOR (n:Name) ON (n.key);
