import type { Span } from '../../src/ingest/document';
import type { MarkedQuote } from './gold';

/** A quote that an extractor found; spans in UTF-16 code units. */
export type FoundReport = Pick<MarkedQuote, 'content' | 'source' | 'type'>;

/** What is counted for a set of quotes. */
export interface Counts {
  gold: number;
  found: number;
  /** Marked quotes that were found, content and source; and found ones that were marked so. */
  recalled: number;
  precise: number;
  /** Pairs whose contents match, and those of them whose contents are the same but for marks at their edges. */
  matched: number;
  exact: number;
}

/** Everything, and by the type of the quote. */
export type Scores = Readonly<Record<'all' | MarkedQuote['type'], Counts>>;

/** Contents match when they share so much (Dice, over characters that are no spaces). */
const LEAST_DICE = 0.5;

export const noScores = (): Scores => {
  const none = (): Counts => ({ gold: 0, found: 0, recalled: 0, precise: 0, matched: 0, exact: 0 });
  return { all: none(), direct: none(), mixed: none(), indirect: none() };
};

/** A found quote beside the marked one that it is closest to. */
interface Judged<Found extends FoundReport> {
  readonly found: Found;
  readonly match: MarkedQuote | undefined;
  /** Its content matches, and its source shares a letter with the marked one, or neither has a source. */
  readonly isRight: boolean;
}

/**
 * Says of each found quote whether it is right; such as belong to an ignored one are left out. Each marked quote matches at
 * most one found one, the closest first.
 *
 * @param ignored - marked quotes that are no part of the question: to find them is neither right nor wrong
 */
export function judge<Found extends FoundReport>(
  text: string,
  gold: readonly MarkedQuote[],
  found: readonly Found[],
  ignored: (quote: MarkedQuote) => boolean,
): Judged<Found>[] {
  const marked = gold.map((quote) => ({ quote, held: heldBy(text, quote.content) }));
  const given = found.map((quote) => ({ quote, held: heldBy(text, quote.content) }));
  const pairs = marked
    .flatMap((one, g) => given.map((other, f) => ({ g, f, dice: dice(one.held, other.held) })))
    .filter((pair) => pair.dice >= LEAST_DICE)
    .sort((a, b) => b.dice - a.dice);
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, f } of pairs) {
    if (taken.has(g) || matches.has(f)) continue;
    taken.add(g);
    matches.set(f, g);
  }
  const outside = marked.filter(({ quote }) => ignored(quote));
  return given.flatMap(({ quote, held }, index): Judged<Found>[] => {
    const match = marked[matches.get(index) ?? -1]?.quote;
    if (match === undefined ? outside.some((one) => mostIn(held, one.held)) : ignored(match)) return [];
    return [{ found: quote, match, isRight: match !== undefined && agree(text, match.source, quote.source) }];
  });
}

/** Adds what was found in one article to the scores: see {@link judge}. */
export function addScores(
  scores: Scores,
  text: string,
  gold: readonly MarkedQuote[],
  found: readonly FoundReport[],
  ignored: (quote: MarkedQuote) => boolean,
): void {
  for (const quote of gold)
    if (!ignored(quote)) for (const counts of [scores.all, scores[quote.type]]) counts.gold += 1;
  for (const { found: quote, match, isRight } of judge(text, gold, found, ignored)) {
    for (const counts of [scores.all, scores[quote.type]]) {
      counts.found += 1;
      counts.precise += Number(isRight);
    }
    if (match === undefined) continue;
    for (const counts of [scores.all, scores[match.type]]) {
      counts.matched += 1;
      counts.recalled += Number(isRight);
      counts.exact += Number(bare(text, match.content) === bare(text, quote.content));
    }
  }
}

/** F1 of content and source together, 0 to 1. */
export function f1({ gold, found, recalled, precise }: Counts): number {
  const [recall, precision] = [recalled / Math.max(gold, 1), precise / Math.max(found, 1)];
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/** F1 of contents alone, the same but for marks at their edges. */
export function exactF1({ gold, found, exact }: Counts): number {
  return (2 * exact) / Math.max(gold + found, 1);
}

function heldBy(text: string, spans: readonly Span[]): Set<number> {
  const held = new Set<number>();
  for (const [start, end] of spans)
    for (let at = start; at < end; at++) if (/\S/u.test(text.charAt(at))) held.add(at);
  return held;
}

function sharedBy(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const at of one) if (other.has(at)) shared += 1;
  return shared;
}

function dice(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return (2 * sharedBy(one, other)) / Math.max(one.size + other.size, 1);
}

/** At least half of what one holds stands in the other. */
function mostIn(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return 2 * sharedBy(one, other) >= one.size;
}

function agree(text: string, one: readonly Span[], other: readonly Span[]): boolean {
  if (one.length === 0 || other.length === 0) return one.length === other.length;
  const held = heldBy(text, one);
  return [...heldBy(text, other)].some((at) => held.has(at) && /[\p{L}\p{N}]/u.test(text.charAt(at)));
}

/** The content's words, without what stands at the edges of its parts. */
function bare(text: string, content: readonly Span[]): string {
  return content
    .map((span) => text.slice(...span).replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .join(' ');
}
