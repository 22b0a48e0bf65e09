import type { FoundQuote } from '../document';
import { audienceOf, isAnotherTime, isElsewhere, type Audience } from '../lexicon/occasions';
import type { Cast } from './cast';
import type { EventMention } from './mention';
import { overlaps, type ReadSentence } from './sentences';

/** A house with a name that is told something: an outlet, a body. */
const TOLD_TO =
  /\btold ((?:the |[\p{Ll}]+ (?:channel|daily|agency|newspaper|network) )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*)/u;
/** Those who are told something in a hall of their own. */
const ASSEMBLY =
  /\btold (?:(?:the|a) )?(?:parliament|lawmakers|senators|deputies|MPs|assembly|council|supporters|crowds?|rally|congress|senate)\b/iu;
const BACK_THEN =
  /\b(?:at (?:the|that) time|on that occasion|back then|that day|the same day|at that point|there, )\b/iu;
/** The word that leads to "a meeting with …": what was said *at* it, and what merely about, before or after it. */
const AT = /^(?:during|at|in|addressing|told|amid|on)$/iu;
const NOT_AT =
  /^(?:after|before|of|about|for|since|following|ahead|until|over|to|against|by|regarding|from|said|says)$/iu;
const WORDS_BACK = 8;
const VERBS_OF_OCCASION = new Set(['meeting', 'speech', 'interview', 'court hearing', 'press conference']);

/** What the words around a quote, none of them quoted, say about where and when it was said. */
export interface Attribution {
  /** The day that its own clause gives. */
  readonly saidOn?: string;
  /** The month or year that its own clause gives ("said in January"). */
  readonly saidIn?: string;
  /** The town that its own clause gives. */
  readonly saidWhere?: string;
  /** The mention of the happening at which it was said. */
  readonly at?: EventMention;
  /** It was put down or said to somebody apart. */
  readonly elsewhere: boolean;
  /** It was told to the press or to an outlet, as words of a press conference or an interview are. */
  readonly audience?: Audience;
  /** It was said to an assembly, which only a speech or a session is. */
  readonly toAssembly: boolean;
  /** "Hours later", "once said". */
  readonly anotherTime: boolean;
  readonly backThen: boolean;
}

/**
 * Reads the attribution of a quote.
 *
 * @param sentence - the sentence that reports it
 * @param mentions - the happenings that this sentence names
 * @param cast - the article's persons
 */
export function readAttribution(
  quote: FoundQuote,
  sentence: ReadSentence,
  mentions: readonly EventMention[],
  cast: Cast,
): Attribution {
  const cue = (quote.cue[0] ?? quote.source[0] ?? quote.content[0])?.[0] ?? sentence.offset;
  const clause = sentence.clauses.at(Math.max(0, cue - sentence.offset));
  const outside = (start: number): boolean =>
    !sentence.contents.some((content) => overlaps(content, [start, start + 1])) &&
    !quote.relayClauses.some(({ span }) =>
      overlaps(span, [sentence.offset + start, sentence.offset + start + 1]),
    );
  const told = sentence.dates.filter(
    ({ span, tense }) => tense === 'past' && outside(span[0]) && sentence.clauses.at(span[0]) === clause,
  );
  const day = told.find(({ precision }) => precision === 'day');
  const period = told.find(({ precision }) => precision !== 'day');
  const place = sentence.places.find(
    ({ span }) =>
      outside(span[0]) && sentence.clauses.at(span[0]) === clause && !inSource(quote, sentence, span[0]),
  );
  const at = mentions.find((mention) => {
    const start = mention.span[0] - sentence.offset;
    return (
      outside(start) &&
      mention.gathering &&
      mention.reality === 'happened' &&
      mention.reference !== 'earlier' &&
      sentence.clauses.at(start) === clause &&
      saidAt(mention, sentence.text.slice(0, start), cue)
    );
  });
  const own = withoutQuotes(sentence);
  const audience = audienceOf(own);
  return {
    ...(day !== undefined && { saidOn: day.date }),
    ...(period !== undefined && { saidIn: period.date }),
    ...(place !== undefined && { saidWhere: place.name }),
    ...(at !== undefined && { at }),
    ...(audience !== undefined && { audience }),
    elsewhere: at === undefined && (isElsewhere(own) || isToldToAHouse(own, sentence, cast)),
    toAssembly: ASSEMBLY.test(own),
    anotherTime: isAnotherTime(own),
    backThen: BACK_THEN.test(own),
  };
}

/** "Told Norwire" is another occasion, "told Toss" is none. */
function isToldToAHouse(own: string, { offset, text }: ReadSentence, cast: Cast): boolean {
  const name = TOLD_TO.exec(own)?.[1];
  if (name === undefined) return false;
  const start = offset + text.indexOf(`told ${name}`);
  return cast.personsIn([start, start + name.length + 'told '.length]).length === 0;
}

/** "A hydrologist at Port Alder" says where she works, not where she spoke. */
const inSource = ({ source }: FoundQuote, { offset }: ReadSentence, at: number): boolean =>
  source.some(([start, end]) => start <= offset + at && offset + at < end);

function saidAt(mention: EventMention, before: string, cue: number): boolean {
  if (mention.form === 'verb') return VERBS_OF_OCCASION.has(mention.kind) && mention.span[0] <= cue;
  return isOccasionPhrase(before);
}

/**
 * Whether the words before a noun make it the place of what is said ("during a meeting") and not its matter or its time
 * ("about the meeting", "after the meeting").
 */
export function isOccasionPhrase(before: string): boolean {
  const words = before.trim().split(/\s+/u).slice(-WORDS_BACK).reverse();
  for (const [at, word] of words.entries()) {
    if (/[.,;:”"]$/u.test(word)) return false;
    if (AT.test(word)) return true;
    if (
      word === 'of' &&
      /^(?:sidelines|margins|fringes|opening|end|start|beginning|day)$/u.test(words[at + 1] ?? '')
    )
      continue;
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
