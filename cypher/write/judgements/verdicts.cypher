// What was found about some quotes, and stands.
UNWIND $quotes AS quote
MATCH (judgement:QuoteJudgement {quoteId: quote})
WHERE judgement.stands
RETURN quote, judgement.id AS id, judgement.verdict AS verdict, judgement.score AS score, toString(judgement.at) AS at,
  CASE WHEN judgement.speakerId IS NULL THEN null ELSE {id: judgement.speakerId, name: judgement.speakerName,
    kind: judgement.speakerKind, unresolved: judgement.speakerUnresolved} END AS speaker
