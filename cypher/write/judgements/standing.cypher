// What one user found about it so far.
MATCH (judgement:Judgement {subject: $subject, user: $user})
RETURN judgement.id AS id, judgement.verdict AS verdict, judgement.note AS note, judgement.speakerId AS speaker, judgement.stands AS stands
