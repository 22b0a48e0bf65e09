// Read off the count store, at no cost.
CYPHER replan=skip
MATCH (n:StatementJudgement)
RETURN count(n) > 0 AS any
