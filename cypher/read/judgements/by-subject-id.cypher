MATCH (judgement:Judgement)
WHERE (judgement.one = $subjectId OR judgement.other = $subjectId)
WITH judgement
