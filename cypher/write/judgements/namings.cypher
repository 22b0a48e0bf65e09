// What was found about whom articles name, and stands.
UNWIND $articles AS article
MATCH (judgement:Judgement {one: article})
WHERE judgement:NamingJudgement AND judgement.stands
RETURN article, judgement.other AS speaker, judgement.id AS id, judgement.verdict AS verdict, judgement.score AS score,
  toString(judgement.at) AS at
