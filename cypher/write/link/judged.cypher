UNWIND $quotes AS quote
CALL {
  WITH quote
  MATCH (judgement:Judgement {oneQuote: quote})
  RETURN judgement
  UNION
  WITH quote
  MATCH (judgement:Judgement {otherQuote: quote})
  RETURN judgement
}
WITH DISTINCT judgement
WHERE judgement.stands
RETURN judgement.id AS id, judgement.oneQuote AS one, judgement.otherQuote AS other, judgement.verdict AS verdict,
  judgement.score AS score, toString(judgement.at) AS at
