judgement.stands = $stands
