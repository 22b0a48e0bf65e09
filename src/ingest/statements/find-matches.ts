import { blocksOf } from './blocks';
import type { ComparedQuote } from './compared-quote';
import { type Evidence, matchQuotes, WINDOW } from './match-quotes';

/** Two quotes of one statement. */
export interface Match {
  readonly one: ComparedQuote;
  readonly other: ComparedQuote;
  readonly evidence: Evidence;
}

/**
 * Compares quotes with all that share a key with them.
 *
 * @param fresh - quotes to find matches for; they are compared with each other too
 * @param known - others, at least those that share a key with one of `fresh`
 * @returns each pair once, `one` being fresh
 */
export function matchByBlocks(fresh: readonly ComparedQuote[], known: readonly ComparedQuote[]): Match[] {
  const byKey = new Map<string, ComparedQuote[]>();
  for (const quote of [...known, ...fresh]) {
    for (const key of keysOf(quote)) push(byKey, key, quote);
  }
  const pairs = new Pairs(fresh);
  for (const one of fresh) {
    const others = new Set(
      keysOf(one).flatMap((key) => (byKey.get(key) ?? []).filter((other) => canMeet(key, one, other))),
    );
    for (const other of others) pairs.compare(one, other, false);
  }
  return pairs.matches;
}

/** A speaker's quotes are looked for within the window alone: what a speaker said in years is no block. */
function canMeet(key: string, one: ComparedQuote, other: ComparedQuote): boolean {
  if (!key.startsWith('speakerKey')) return true;
  return Math.abs((one.dayNumber ?? Number.NaN) - (other.dayNumber ?? Number.NaN)) <= WINDOW;
}

/** Pairs of articles that tell the same story, each as {@link storyKey} names it. */
export function storiesOf(matches: readonly Match[]): Set<string> {
  return new Set(
    matches
      .filter(({ one, other }) => one.article !== other.article)
      .map(({ one, other }) => storyKey(one.article, other.article)),
  );
}

/** Two articles under one key, in either order. */
export const storyKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/**
 * Compares every quote of articles that tell the same story, whoever speaks.
 *
 * @param fresh - as for {@link matchByBlocks}
 * @param known - all quotes of the other articles
 * @param stories - what {@link storiesOf} found
 * @param before - matches that are known already
 * @returns the further ones
 */
export function matchInStories(
  fresh: readonly ComparedQuote[],
  known: readonly ComparedQuote[],
  stories: ReadonlySet<string>,
  before: readonly Match[],
): Match[] {
  const byArticle = new Map<string, ComparedQuote[]>();
  for (const quote of [...known, ...fresh]) push(byArticle, quote.article, quote);
  const told = new Map<string, string[]>();
  for (const [one = '', other = ''] of [...stories].map((key) => key.split(' '))) {
    push(told, one, other);
    push(told, other, one);
  }
  const pairs = new Pairs(fresh, before);
  for (const one of fresh) {
    for (const article of told.get(one.article) ?? []) {
      for (const other of byArticle.get(article) ?? []) pairs.compare(one, other, true);
    }
  }
  return pairs.matches;
}

/** Compares each pair once. */
class Pairs {
  readonly matches: Match[] = [];
  private readonly fresh: ReadonlySet<string>;
  /** What each quote was matched with before, from both sides. */
  private readonly done = new Map<string, Set<string>>();

  constructor(fresh: readonly ComparedQuote[], before: readonly Match[] = []) {
    this.fresh = new Set(fresh.map(({ id }) => id));
    for (const { one, other } of before) {
      this.doneWith(one.id).add(other.id);
      this.doneWith(other.id).add(one.id);
    }
  }

  compare(one: ComparedQuote, other: ComparedQuote, inStory: boolean): void {
    // A pair of fresh quotes comes up from both sides.
    if (one.id === other.id || (other.id < one.id && this.fresh.has(other.id))) return;
    if (this.done.get(one.id)?.has(other.id) === true) return;
    const evidence = matchQuotes(one, other, inStory);
    if (evidence !== undefined) this.matches.push({ one, other, evidence });
  }

  private doneWith(id: string): Set<string> {
    const known = this.done.get(id) ?? new Set();
    this.done.set(id, known);
    return known;
  }
}

function keysOf(quote: ComparedQuote): string[] {
  return Object.entries(blocksOf(quote)).flatMap(([name, key]) =>
    key === null ? [] : [`${name} ${String(key)}`],
  );
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
