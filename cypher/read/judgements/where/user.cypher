judgement.user = $user
