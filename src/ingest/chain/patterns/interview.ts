import type { RelayPattern } from './relay-pattern';

/** "in an interview with the Gazette", "an interview given to Radio Lark". */
export const interview: RelayPattern = {
  step: 'heard',
  lead: /\b(?:[Ii]nterview|[Cc]onversation)\s+(?:with|on|to|given to|granted to|for|in)\s+/gu,
};

/** "In an interview with Velvet": nobody says what it is, but people say where they were interviewed. */
export const interviewWithin: RelayPattern = {
  step: 'heard',
  takes: 'any name',
  words:
    /\b[Ii]n\s+an?\s+(?:[\p{L}-]+\s+){0,2}?interview\s+(?:with|to|for|given\s+to)\s+((?:the\s+|The\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}-]+){0,2})(?![\p{L}’'-]|\s+(?:\p{Lu}|hosts?\b|presenters?\b))/gu,
};

/** "appeared on the Wednesday, 20 May, episode of the Long Table podcast, where she said". */
export const episodeOf: RelayPattern = {
  step: 'heard',
  takes: 'on air',
  lead: /\b(?:appeared|appearing|spoke|speaking|[Oo]n|[Ii]n)\b[^;“”"]{0,60}?\b(?:episode|edition|instalment|installment)\s+of\s+/gu,
};

/** "in an interview she gave to Radio Lark". */
export const interviewGiven: RelayPattern = {
  step: 'heard',
  lead: /\binterview\s+(?:that\s+)?(?:he|she|they)\s+(?:gave|granted)\s+(?:to\s+)?/gu,
};

/** "in a podcast interview with The Long Table": whatever its name. */
export const interviewOnAir: RelayPattern = {
  step: 'heard',
  takes: 'any name',
  words:
    /\b(?:podcast|radio|television|TV|newspaper|magazine)\s+interview\s+(?:with|on|to|for)\s+((?:the\s+|The\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,2})/gu,
};

/** "Asked by CNN’s Dora Finch whether …", "interviewed by the Gazette". */
export const askedBy: RelayPattern = {
  step: 'heard',
  lead: /\b(?:[Aa]sked|[Ii]nterviewed|[Pp]ressed|[Cc]ontacted|[Aa]pproached)\s+by\s+/gu,
};
