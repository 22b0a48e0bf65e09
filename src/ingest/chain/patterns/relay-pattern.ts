/** A form in which a speaker’s words pass through somebody, as it stands around a quote; its groups hold the mentions. */
export type RelayPattern = RegExp;

const NUMBERED = String.raw`(?:Radio|Channel|Television|TV|Canal|France|Rossiya|News)\s+\d{1,2}`;
const WORD = String.raw`[\p{Lu}&][\p{L}\p{N}’'.&-]*`;
const KIND = 'news agency|news|agency|newspaper|channel|television|radio|magazine|TV';

/** A phrase that may name an outlet: up to five words of any kind, then names and what says their kind. */
export const MENTION = String.raw`((?:the\s+|a\s+)?(?:[\p{L}’'.-]+\s+){0,5}?(?:${NUMBERED}|${WORD})(?:\s+(?:${NUMBERED}|${WORD}|${KIND}))*|(?:the\s+)?state (?:TV|television|media|radio|broadcaster))`;

/** The same, and a second one after "and": "told Reuters and the BBC". */
export const MENTIONS = String.raw`${MENTION}(?:\s+and\s+${MENTION})?`;
