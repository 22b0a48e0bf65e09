judgement.kind IN $kind
