import type { FoundQuote } from '../document';
import { isGathering } from './gatherings';
import type { EventMention } from './mention';
import { overlaps, type ReadSentence } from './sentences';

/** Said in these ways, words are said somewhere else than at the event that is being told of. */
const ELSEWHERE =
  /\b(?:told (?:reporters|journalists|the (?:media|press|agency|newspaper|broadcaster|channel|station)|[A-Z]{2,}\b)|in (?:a|an|his|her|their|its) (?:\p{L}+ ){0,2}(?:statement|post|tweet|letter|e-?mail|message|report|telegram|memoir|book|column)|wrote (?:on|in)|posted (?:on|to)|tweeted|by (?:phone|telephone)|on (?:X|Twitter|Facebook|Telegram|Instagram|social media)\b|had (?:earlier |previously |already )?(?:said|told|stated|announced|warned|promised))/u;
const BACK_THEN =
  /\b(?:at (?:the|that) time|on that occasion|back then|that day|the same day|at that point|there, )\b/iu;
/** The word that leads to "a meeting with …": what was said *at* it, and what merely about, before or after it. */
const AT = /^(?:during|at|in|addressing|told|amid|sidelines|on)$/iu;
const NOT_AT =
  /^(?:after|before|of|about|for|since|following|ahead|until|over|to|against|by|regarding|from|said|says)$/iu;
const WORDS_BACK = 8;
const VERBS_OF_OCCASION = new Set(['meeting', 'speech', 'interview']);

/** What the words around a quote, none of them quoted, say about where and when it was said. */
export interface Attribution {
  /** The day that its own clause gives. */
  readonly saidOn?: string;
  /** The mention of the happening at which it was said. */
  readonly at?: EventMention;
  readonly elsewhere: boolean;
  readonly backThen: boolean;
}

/**
 * Reads the attribution of a quote.
 *
 * @param sentence - the sentence that reports it
 * @param mentions - the happenings that this sentence names
 */
export function readAttribution(
  quote: FoundQuote,
  sentence: ReadSentence,
  mentions: readonly EventMention[],
): Attribution {
  const cue = (quote.cue[0] ?? quote.source[0] ?? quote.content[0])?.[0] ?? sentence.offset;
  const clause = sentence.clauses.at(Math.max(0, cue - sentence.offset));
  const outside = (start: number): boolean =>
    !sentence.contents.some((content) => overlaps(content, [start, start + 1])) &&
    !quote.relayClauses.some(({ span }) =>
      overlaps(span, [sentence.offset + start, sentence.offset + start + 1]),
    );
  const day = sentence.dates.find(
    ({ span, precision, tense }) =>
      precision === 'day' && tense === 'past' && outside(span[0]) && sentence.clauses.at(span[0]) === clause,
  );
  const at = mentions.find((mention) => {
    const start = mention.span[0] - sentence.offset;
    return (
      outside(start) &&
      isGathering(mention.kind) &&
      mention.reality === 'happened' &&
      mention.reference !== 'earlier' &&
      sentence.clauses.at(start) === clause &&
      saidAt(mention, sentence.text.slice(0, start), cue)
    );
  });
  const own = withoutQuotes(sentence);
  return {
    ...(day !== undefined && { saidOn: day.date }),
    ...(at !== undefined && { at }),
    elsewhere: at === undefined && ELSEWHERE.test(own),
    backThen: BACK_THEN.test(own),
  };
}

function saidAt(mention: EventMention, before: string, cue: number): boolean {
  if (mention.form === 'verb') return VERBS_OF_OCCASION.has(mention.kind) && mention.span[0] < cue;
  return isOccasionPhrase(before);
}

/**
 * Whether the words before a noun make it the place of what is said ("during a meeting") and not its matter or its time
 * ("about the meeting", "after the meeting").
 */
export function isOccasionPhrase(before: string): boolean {
  const words = before.trim().split(/\s+/u).slice(-WORDS_BACK).reverse();
  for (const word of words) {
    if (/[.,;:”"]$/u.test(word)) return false;
    if (AT.test(word)) return true;
    if (NOT_AT.test(word)) return false;
  }
  return false;
}

/** The reporter’s own words of a sentence. */
function withoutQuotes({ text, contents }: ReadSentence): string {
  let own = '';
  let at = 0;
  for (const [start, end] of contents) {
    own += `${text.slice(at, start)} … `;
    at = end;
  }
  return own + text.slice(at);
}
