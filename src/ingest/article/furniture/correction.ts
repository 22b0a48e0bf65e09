import type { Detector } from './detector';

const CORRECTION = [
  /^[([*—–-]*\s?(?:correction|clarification|erratum)s?(?:\s?\([^)]{1,40}\)|,? (?:on )?\p{Lu}?[\p{L}.]+ \d{1,2}(?:, \d{4})?)?\s?[:—–]/iu,
  /^[([*—–-]*\s?editors?['’]?s?['’]? note\s?[:—–].*\b(?:correct|amended|earlier version|previous version|updated)/iu,
  /^[([*—–-]*\s?(?:an?|the) (?:earlier|previous|prior|original) version of (?:this|the) (?:article|story|report|piece|dispatch|headline)\b/iu,
  /^[([*—–-]*\s?this (?:article|story|report|piece|dispatch|headline) (?:has been|was) (?:since )?(?:corrected|amended|updated|revised|clarified)\b/iu,
];

/** Paragraphs that mend the article or an earlier one: "Correction: …", "An earlier version of this article …". */
export const findCorrections: Detector = (lines) =>
  lines
    .filter(({ text }) => CORRECTION.some((pattern) => pattern.test(text)))
    .map(({ span }) => ({ kind: 'correction', span }));
