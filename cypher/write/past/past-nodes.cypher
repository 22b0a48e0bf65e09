// What is about to be written, or was just written, and is known only from texts that stand no more.
UNWIND $ids AS id
MATCH (n:Past {id: id})
RETURN elementId(n) AS node
