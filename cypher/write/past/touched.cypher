// Everything that a past version may have been the last to hold up.
UNWIND $versions AS version
MATCH (:Version {id: version})-[:PAST_NAMES|PAST_REPORTS]->(n)
RETURN DISTINCT elementId(n) AS node
