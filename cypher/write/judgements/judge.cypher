// What the same user found about the same before stands no more; it stays to be read.
MERGE (judgement:Judgement {id: $id})
SET judgement += $properties,
    judgement.at = $at,
    judgement.stands = true
FOREACH (_ IN CASE $properties.kind WHEN 'STATEMENTS' THEN [1] ELSE [] END | SET judgement:StatementJudgement)
FOREACH (_ IN CASE $properties.kind WHEN 'QUOTE' THEN [1] ELSE [] END | SET judgement:QuoteJudgement)
FOREACH (_ IN CASE $properties.kind WHEN 'NAMING' THEN [1] ELSE [] END | SET judgement:NamingJudgement)
WITH judgement
OPTIONAL MATCH (earlier:Judgement {subject: $properties.subject, user: $properties.user})
WHERE earlier.stands AND earlier <> judgement
SET earlier.stands = false, earlier.endedAt = $at, earlier.endedBy = judgement.user
