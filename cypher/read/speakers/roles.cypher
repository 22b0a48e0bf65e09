MATCH (speaker)-[said:SAID]->(:Quote)
WHERE said.role IS NOT NULL
RETURN DISTINCT said.role AS role ORDER BY role
