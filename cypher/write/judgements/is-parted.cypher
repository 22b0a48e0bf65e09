RETURN EXISTS { (:PartedSpeaker {partedFrom: $from, articleId: $article}) } AS is
