// Read off the count store, at no cost: whether a speaker is one with another, whether a quote was judged, and whom an article names.
RETURN COUNT { (:MergedSpeaker) } > 0 AS merged, COUNT { (:QuoteJudgement) } > 0 AS judged,
  COUNT { (:NamingJudgement) } > 0 AS parted
