import { indexOf } from '../../wordings/index-of';
import { sharedRuns } from '../../wordings/shared-runs';
import { matchSpeakers, type SpeakerMatch } from '../../wordings/same-speaker';
import { type ComparedQuote, digits, isContent, isRejected } from './compared-quote';

/** Why two quotes report the same words: what is kept on `VARIANT_OF`. */
export interface Evidence {
  /** How their speakers stand to each other. */
  readonly speakers: SpeakerMatch;
  /** Words of the longest run that both have, function words counting {@link FUNCTION_WEIGHT}. */
  readonly longestRun: number;
  /** Words of all runs that both have, counted alike. */
  readonly shared: number;
  /** The share of these in the shorter quote, 0 to 1. */
  readonly coverage: number;
  /** Days between the articles; null where one has no date. */
  readonly days: number | null;
}

/** What a word counts that stands in every text, beside one that carries meaning. */
const FUNCTION_WEIGHT = 0.2;

/**
 * The longest shared run that two quotes need. Two articles tell the same story when two of their quotes match without
 * leaning on that: between them an unclear speaker is no reason to ask for more.
 */
const NEEDED = {
  /** By one speaker: two words that carry meaning and two others. */
  speaker: 2.4,
  /** In one story, when it is unclear who speaks for one of them. */
  open: 2.4,
  /** In one story, when two people are named: one outlet is mistaken. */
  other: 4,
  /** Without a story or a speaker in common, nearly the whole of the shorter one as well. */
  alone: 6,
} as const;

/**
 * The longest shared run that quotes need whose articles were not published within {@link WINDOW}, or of which one has no date:
 * what is so long was said once, and is being recalled, or a clock was wrong.
 */
const LONG = 10;

/** How far apart the articles may have been published, in days: clocks differ, and papers repeat themselves for some days. */
export const WINDOW = 10;

/** The same for what is short enough to be said twice. */
const SHORT_WINDOW = 3;

/**
 * A quote of so many words that stands whole in another needs no words that carry meaning; a stretch in quotation marks of
 * as many, no more than one.
 */
const WHOLE = 5;

/** How much of the shorter one has to be shared where neither a speaker nor a story is. */
const NEARLY_WHOLE = 0.6;

/** Below this longest run, a quote counts as short. */
const SHORT = 4;

/**
 * Decides whether two quotes of different articles report the same words of the same speaker on the same occasion. It looks at
 * nothing but the two, and is the same in either order.
 *
 * @param inStory - whether their articles tell the same story, by other quotes
 * @returns the evidence; undefined when they do not
 */
export function matchQuotes(
  one: ComparedQuote,
  other: ComparedQuote,
  inStory: boolean,
): Evidence | undefined {
  // Of most pairs this is all that is looked at.
  const inCommon = countShared(one.content, other.content);
  if (inCommon < Math.min(1, one.content.size, other.content.size)) return undefined;
  const isLittle = inCommon < Math.min(2, one.content.size, other.content.size);
  if (isRejected(one) || isRejected(other)) return undefined;
  const days = daysBetween(one, other);
  const speakers = matchSpeakers(one.speaker, other.speaker);
  const byOne = speakers === 'same' || speakers === 'like';
  if (inCommon < 2 && !byOne) return undefined;
  const holds = byOne && (holdsSpoken(one, other) || holdsSpoken(other, one));
  if (isLittle && !holds) return undefined;
  const evidence = measure(one, other, speakers, days);
  const { longestRun, coverage } = evidence;
  if (longestRun < neededAfter(days) || (isLate(days) && coverage < NEARLY_WHOLE)) return undefined;
  if (byOne) {
    const isWhole =
      coverage === 1 && (areSame(one, other) || Math.min(one.stems.length, other.stems.length) >= WHOLE);
    return longestRun >= NEEDED.speaker || isWhole || holds || isParaphrase(one, other, inCommon)
      ? evidence
      : undefined;
  }
  if (inStory) return longestRun >= (speakers === 'open' ? NEEDED.open : NEEDED.other) ? evidence : undefined;
  return longestRun >= NEEDED.alone && coverage >= NEARLY_WHOLE ? evidence : undefined;
}

const isLate = (days: number | null): boolean => days === null || days > WINDOW;

function neededAfter(days: number | null): number {
  if (isLate(days)) return LONG;
  return days !== null && days > SHORT_WINDOW ? SHORT : 0;
}

/**
 * How good a reason a match is to hang one quote onto the other: the greater, the better. Ends with the fullness of the one
 * that is hung onto, so that no two are equal.
 */
export function strengthOf({ speakers, shared, days }: Evidence, parent: ComparedQuote): string {
  const level = { same: 2, like: 2, open: 1, other: 0 }[speakers];
  return [
    level,
    digits(Math.round(shared * 10), 5),
    digits(99 - Math.min(days ?? 99, 99), 2),
    parent.fullness,
  ].join(' ');
}

/** Whether a stretch that one quotes word for word stands whole in the other: “get out of this race”. */
function holdsSpoken({ stems }: ComparedQuote, { spoken }: ComparedQuote): boolean {
  return spoken.some(
    (piece) => piece.length >= WHOLE && piece.some(isContent) && indexOf(stems, piece, 0) >= 0,
  );
}

/** Words that both have, whatever their order, when one is told in the writer's words: most of those of the shorter. */
function isParaphrase(one: ComparedQuote, other: ComparedQuote, inCommon: number): boolean {
  if (one.type === 'DIRECT' && other.type === 'DIRECT') return false;
  return inCommon >= 4 && inCommon / Math.min(one.content.size, other.content.size) >= 0.7;
}

function measure(
  first: ComparedQuote,
  second: ComparedQuote,
  speakers: SpeakerMatch,
  days: number | null,
): Evidence {
  // Which of two equally long runs is taken depends on whose words come first.
  const [one, other] = first.id < second.id ? [first, second] : [second, first];
  const weights = sharedRuns(one.stems, other.stems).map(({ a, length }) =>
    weigh(one.stems.slice(a, a + length)),
  );
  const shared = round(weights.reduce((sum, weight) => sum + weight, 0));
  const shorter = Math.min(weigh(one.stems), weigh(other.stems));
  return {
    speakers,
    longestRun: round(Math.max(0, ...weights)),
    shared,
    coverage: round(shared / shorter),
    days,
  };
}

const weigh = (stems: readonly string[]): number =>
  stems.reduce((sum, stem) => sum + (isContent(stem) ? 1 : FUNCTION_WEIGHT), 0);

const round = (value: number): number => Math.round(value * 100) / 100;

const areSame = (one: ComparedQuote, other: ComparedQuote): boolean =>
  one.stems.length === other.stems.length && one.stems.every((stem, index) => stem === other.stems[index]);

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared;
}

function daysBetween(one: ComparedQuote, other: ComparedQuote): number | null {
  if (one.dayNumber === undefined || other.dayNumber === undefined) return null;
  return Math.abs(one.dayNumber - other.dayNumber);
}
