import { MENTION, type RelayPattern, SUBJECT } from './relay-pattern';

const ADVERB = String.raw`(?:has|have|had|also|later|earlier|first|separately|both|previously|exclusively|(?:(?:on|late|early|last)\s+){1,2}\p{Lu}\p{Ll}+day(?:\s+(?:morning|afternoon|evening|night))?)`;
/** " (FT)", ", for its part,", " in Corran, citing two of them,": what may stand between an outlet and its verb. */
const BETWEEN = String.raw`(?:\s+\(\p{Lu}[\p{Lu}&]{1,6}\))?(?:\s+in\s+\p{Lu}[\p{L}-]+)?(?:\s*,[^,.;]{1,60},)?`;

const QUOTES = String.raw`\b(?:quoted|quotes|cited|cites)\b`;
const REPORTS = String.raw`\b(?:reported|reports|reporting|understands|learned|said|says|wrote|writes|revealed|disclosed|added|noted)\b`;

/** "according to Russia’s Sputnik news agency", "per the Gazette", "in a report by Radio Lark". */
export const accordingTo: RelayPattern = {
  step: 'reported',
  lead: /\b(?:[Aa]ccording\s+to|[Pp]er|[Vv]ia)\s+(?:an?\s+(?:[\p{L}]+\s+){0,2}?(?:report|article|story|account|interview|transcript)\s+(?:published\s+)?(?:in|by|from|on)\s+)?/gu,
};

/** "as reported by Le Figaro", "was quoted as saying by TASS", "The remarks were reported by Radio Lark". */
export const reportedBy: RelayPattern = {
  step: 'reported',
  takes: 'any name',
  lead: /\b(?:(?:reported|revealed|quoted\s+as\s+[\p{L}]+ing|cited\s+as\s+[\p{L}]+ing)(?:\s+on\s+\p{Lu}[\p{L}]+)?\s+by|[Aa]s\s+(?:quoted|cited)\s+(?:by|in))\s+/gu,
};

/** "was quoted by Radio Lark as saying". */
export const quotedAsSaying: RelayPattern = {
  step: 'reported',
  words: new RegExp(
    String.raw`\b(?:quoted|cited)\s+(?:[\p{L}]+\s+)?by\s+${MENTION}(?=[^.;]{0,60}?\s+as\s+[\p{L}]+ing\b)`,
    'gu',
  ),
  needs: /\b(?:quoted|cited)\s.*\bas\s/su,
};

/** "RT quoted him as saying", "Interfax and TASS both cited the minister". */
export const quotedHim: RelayPattern = {
  step: 'reported',
  words: new RegExp(String.raw`${SUBJECT}(?:\s+${ADVERB})*\s+${QUOTES}(?!\s+by\b)`, 'gu'),
  subject: true,
  needs: new RegExp(QUOTES, 'u'),
};

/** "…, RT reported on Monday", "As the Tribune first reported", "state media reported that". */
export const reports: RelayPattern = {
  step: 'reported',
  words: new RegExp(String.raw`${SUBJECT}${BETWEEN}(?:\s+${ADVERB})*\s+${REPORTS}`, 'gu'),
  subject: true,
  needs: new RegExp(REPORTS, 'u'),
};

/** "…, Veld reported.": what reports somebody else’s words at the end of a sentence is an outlet. */
export const unknownReports: RelayPattern = {
  step: 'reported',
  takes: 'any name',
  words: new RegExp(
    String.raw`,\s*((?:the\s+)?\p{Lu}[\p{L}\p{N}-]+(?:\s+\p{Lu}[\p{L}\p{N}-]+){0,2})\s+(?:has\s+|also\s+)?(?:reported|reports)(?=\s*(?:[.,;]|on\s|citing\s|quoting\s|late\s|earlier\s|$))`,
    'gu',
  ),
};

/** "according to Veld" beside another’s words, when Veld may be no person or place. */
export const unknownAccording: RelayPattern = {
  step: 'reported',
  takes: 'any name',
  words: new RegExp(
    String.raw`\b[Aa]ccording\s+to\s+((?:the\s+)?\p{Lu}[\p{L}-]+)(?=\s*(?:[.,;)]|on\s|$))`,
    'gu',
  ),
};
