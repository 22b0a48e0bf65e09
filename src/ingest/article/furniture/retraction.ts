import type { Detector } from './detector';

const SUBJECT =
  '(?:an?|the|this) (?:(?:earlier|previous|original) )?(?:article|story|report|piece|dispatch|item|post)';
const RETRACTED = '(?:retracted|withdrawn|taken down|killed)';

const RETRACTION = [
  /^[([*—–-]*\s?(?:editors?['’]?s?['’]? note\s?[:—–]\s?)?(?:notice of )?(?:retraction|mandatory kill|kill notice)\s?(?:[:—–.]|$)/iu,
  new RegExp(
    `^[([*—–-]*\\s?(?:editors?['’]?s?['’]? note\\s?[:—–]\\s?)?${SUBJECT} (?:has been|was|is) (?:since )?(?:formally )?${RETRACTED}\\b`,
    'iu',
  ),
  /^[([*—–-]*\s?(?:editors?['’]?s?['’]? note\s?[:—–]\s?)?(?:we|the [\p{L} ]{2,40}) (?:have|has)(?: since)? (?:retracted|withdrawn) (?:this|the) (?:article|story|report|piece|dispatch)\b/iu,
];

/** Paragraphs by which an outlet takes its own article back: "This article has been retracted". */
export const findRetractions: Detector = (lines) =>
  lines
    .filter(({ text }) => RETRACTION.some((pattern) => pattern.test(text)))
    .map(({ span }) => ({ kind: 'retraction', span }));
