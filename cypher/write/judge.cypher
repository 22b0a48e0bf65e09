// One user's judgement of one quote: another verdict or note takes the place of the earlier one, the same again
// changes nothing, its time included.
MATCH (quote:Quote {id: $quoteId})
MERGE (judgement:Judgement {id: $id})
  ON CREATE SET judgement.quoteId = $quoteId, judgement.user = $user
MERGE (judgement)-[:ON]->(quote)
WITH judgement,
  judgement.verdict IS NULL OR judgement.verdict <> $verdict
  OR coalesce(judgement.note, '') <> coalesce($note, '') AS changed
FOREACH (_ IN CASE WHEN changed THEN [1] ELSE [] END |
  SET judgement.verdict = $verdict, judgement.note = $note, judgement.at = datetime()
)
RETURN judgement.id AS id
