// Somebody whom one article alone means by another's name. What was found about that can be read at both.
UNWIND $rows AS row
MATCH (n:Speaker|PastSpeaker|Merged {id: row.id})
SET n:PartedSpeaker, n.partedFrom = row.from, n.articleId = row.article
WITH n, row
MATCH (judgement:Judgement {one: row.article})
WHERE judgement:NamingJudgement AND judgement.other = row.from
MERGE (judgement)-[:ON]->(n)
