// Part of a name will do, from the beginning of a word on.
MATCH (name:Name)<-[:NAMED]-(source:Source)
WHERE name.key CONTAINS $name AND ' ' + name.key CONTAINS ' ' + $name
WITH source
