import type { Span } from '../../src/ingest/document';

/** The ways in which English names a relay, in the order in which the table prints them. */
export const RELAY_FORMS = [
  'according to X',
  'told X',
  'interview with X',
  'quoted by X, X quoted … as saying',
  'carried, broadcast by X',
  'seen, obtained by X',
  'wrote on X',
  'X reported, citing',
  'other words',
  'credit or dateline',
] as const;

export type RelayForm = (typeof RELAY_FORMS)[number];

/** What stands before or after a mention of the relay, the surest sign first. */
const FORMS: readonly (readonly [RelayForm, { readonly before?: RegExp; readonly after?: RegExp }])[] = [
  ['interview with X', { before: /\binterview(?:ed)?\b[^.]{0,40}$/iu }],
  ['seen, obtained by X', { before: /\b(?:seen|obtained|reviewed|leaked)\s(?:by|to)\b[^.]{0,30}$/iu }],
  [
    'quoted by X, X quoted … as saying',
    {
      before: /\b(?:quoted|cited)\b[^.]{0,40}\bby\b[^.]{0,40}$/iu,
      after: /^[^.]{0,40}\b(?:quot|cit)(?:ed|es|ing)\b[^.]*\bas\s+(?:saying|telling)/iu,
    },
  ],
  [
    'carried, broadcast by X',
    {
      before:
        /\b(?:carried|broadcast|aired|published|shown|released|distributed)\s(?:by|on|in)\b[^.]{0,40}$/iu,
    },
  ],
  [
    'told X',
    {
      before:
        /\b(?:told|tells|telling|speaking to|spoke to|speaks to|remarks to|statement to|comments to)\b[^.]{0,60}$/iu,
    },
  ],
  ['according to X', { before: /\baccording to\b[^.]{0,60}$/iu }],
  [
    'wrote on X',
    {
      before:
        /\b(?:wrote|writes|writing|post(?:ed|ing)?|message|account|shared|tweeted)\b[^.]{0,60}\b(?:on|to|via)\b[^.]{0,30}$/iu,
    },
  ],
  [
    'X reported, citing',
    {
      before: /\b(?:report(?:ed|s|ing)?(?:\s(?:by|in))?|citing|quoting)\b[^.]{0,40}$/iu,
      after: /^[^.]{0,60}\b(?:report(?:ed|s|ing)?|said|says|wrote|writes|citing|cited)\b/iu,
    },
  ],
];
/** Characters on either side of a mention that tell its form. */
const AROUND = 120;
/** A relay that is named farther from its quote than this is one of the whole article, in characters. */
export const FARTHEST = 700;

/** The form in which a text names a relay at a place; without a place, a line of its own names it for the whole article. */
export function relayForm(text: string, mention: Span | undefined): RelayForm {
  if (mention === undefined) return 'credit or dateline';
  const [start, end] = mention;
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/\n/gu, '.');
  const after = text.slice(end, end + AROUND).replace(/\n/gu, '.');
  const form = FORMS.find(
    ([, signs]) => signs.before?.test(before) === true || signs.after?.test(after) === true,
  );
  return form?.[0] ?? 'other words';
}
