// What was found about some quotes, and stands.
UNWIND $quotes AS quote
MATCH (judgement:QuoteJudgement {quoteId: quote})
WHERE judgement.stands
RETURN quote, judgement.id AS id, judgement.verdict AS verdict, judgement.score AS score, toString(judgement.at) AS at
