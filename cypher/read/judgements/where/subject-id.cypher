(judgement.one = $subjectId OR judgement.other = $subjectId)
