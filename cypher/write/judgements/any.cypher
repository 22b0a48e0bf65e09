// Read off the count store, at no cost: whether a speaker is one with another, and whether a quote was judged.
RETURN COUNT { (:MergedSpeaker) } > 0 AS merged, COUNT { (:QuoteJudgement) } > 0 AS judged
