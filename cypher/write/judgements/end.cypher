MATCH (judgement:Judgement {id: $id})
WHERE judgement.stands
SET judgement.stands = false, judgement.endedAt = $at, judgement.endedBy = $user, judgement.endedNote = $note
RETURN judgement.kind AS kind, judgement.quoteId AS quote, judgement.one AS one, judgement.other AS other,
  judgement.oneQuote AS oneQuote, judgement.otherQuote AS otherQuote
