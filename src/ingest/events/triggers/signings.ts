import type { Trigger } from './trigger';

const PAPER =
  '(?:accords?|agreements?|treaty|treaties|pacts?|deals?|memorand(?:um|a)|truce|cease-?fire|protocols?|declarations?|charter|communiqué|concordat|armistice)';
/** "The Ardle accord", "a landmark trade and energy deal": what may stand between the verb and the paper. */
const A_PAPER = `(?:(?:an?|the|their|its|two|three|several) )?(?:[\\p{L}\\p{N}’'-]+ ){0,4}?${PAPER}\\b`;
/** "Signed on Tuesday in Port Alder the accord": the day and the town may come first. */
const WHEN_AND_WHERE = '(?:(?:on|in|at) [^.;,]{2,50}? )?';
/** "The accord on the harbour, signed …". */
const WHICH_PAPER = '(?: (?:of|on|with|between|for) [^,.;]{2,60}?)?';
/** Papers that one person signs at a desk, or a club with a player. */
const PRIVATE =
  /^[^.;,]{0,40}\b(?:confidentiality|non-?disclosure|plea|licen[cs]e|lease|rental|sponsorship|record(?:ing)?|book|broadcast(?:ing)?|contract|[\p{L}\d]+-(?:year|month|season|album|book))\b/iu;

/** Signings, which news tells by the verb, by the paper ("the accord signed in …") and by the ceremony. */
export const SIGNINGS: readonly Trigger[] = [
  {
    kind: 'meeting',
    form: 'noun',
    pattern:
      /\b(?=signing)(?<=\b(?:the|an?|that|this|their|its|his|her|[’']s) (?:[\p{L}-]+ )?)signing(?: ceremony)?(?= (?:of|in|at|on|as|was|is|will|took|with|that|by)\b|[,.;:’'”"]|$)/giu,
    not: { after: new RegExp(`^ of (?!(?:[\\p{L}\\p{N}’'-]+ ){0,6}?${PAPER}\\b)`, 'iu') },
    signing: true,
  },
  {
    kind: 'meeting',
    form: 'verb',
    pattern: new RegExp(
      `\\b(?:(?:signed|initialled|initialed|sign)(?= ${WHEN_AND_WHERE}${A_PAPER})|put (?:his|her|their) (?:names?|signatures?) to\\b)`,
      'giu',
    ),
    not: {
      before: /\b(?:an?|any|no|every|clear|agreed to|about to|ready to|how to|not|never) $/iu,
      after: PRIVATE,
    },
    signing: true,
  },
  {
    kind: 'meeting',
    form: 'verb',
    // "The accord, which was signed in Port Alder": the paper stands before.
    pattern: new RegExp(
      `\\b(?=signed|initial)(?<=\\b${PAPER}${WHICH_PAPER},? (?:(?:that|which) )?(?:was|were|is|are|has been|had been|to be|will be) )(?:signed|initialled|initialed)\\b`,
      'giu',
    ),
    signing: true,
  },
  {
    kind: 'meeting',
    form: 'verb',
    // "The accord signed in Port Alder".
    pattern: new RegExp(
      `\\b(?=signed|initial)(?<=\\b${PAPER}${WHICH_PAPER},? )(?:signed|initialled|initialed)\\b`,
      'giu',
    ),
    signing: true,
    settled: true,
  },
];
