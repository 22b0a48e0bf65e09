import { compareText } from '../text/compare';
import { fold } from '../text/fold';
import type { QuoteChange, QuoteState } from './schema-types';

/** The quotes of one text of an article, as `cypher/read/articles/states.cypher` gives them. */
export interface VersionState {
  readonly id: string;
  /** When it began to stand: several moments for a text that came back. ISO 8601 in UTC. */
  readonly since: readonly string[];
  readonly quotes: readonly Omit<QuoteState, 'versionId'>[];
}

/** Of the words that two quotes have together, so many must be in both for one to be the other changed. */
const SHARED_WORDS = 0.5;

/**
 * What became of the quotes of an article from text to text.
 *
 * A quote is followed by its id, which its words make. One that is gone and one that is new are the same quote changed
 * when the same speaker says them and half of all their words are in both: then the speaker of the later text counts, not
 * chance, and each is paired once, the most alike first.
 *
 * @param versions - every text of one article
 * @returns in the order of time, within one text in reading order; the quotes of the first text are `ADDED` by it
 */
export function quoteChanges(versions: readonly VersionState[]): QuoteChange[] {
  const runs = versions
    .flatMap(({ since, ...version }) => since.map((at) => ({ at, ...version })))
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
  const seen = new Set<string>();
  const changes = runs.flatMap((run, index) => {
    const before = statesOf(runs[index - 1]);
    const after = statesOf(run);
    const found = compareStates(before, after, seen).map((change) => ({ at: run.at, ...change }));
    for (const { id } of after) seen.add(id);
    return found;
  });
  return changes;
}

/**
 * Those of the changes of an article that are about one quote, and about what it was changed from and into.
 *
 * @param changes - of the article, in order
 * @param id - of the quote
 */
export function historyOfQuote(changes: readonly QuoteChange[], id: string): QuoteChange[] {
  const ids = new Set([id]);
  let size = 0;
  while (size !== ids.size) {
    size = ids.size;
    for (const { before, after } of changes) {
      if (before && after && (ids.has(before.id) || ids.has(after.id))) ids.add(before.id).add(after.id);
    }
  }
  return changes.filter(({ before, after }) => ids.has(before?.id ?? '') || ids.has(after?.id ?? ''));
}

type Change = Pick<QuoteChange, 'kind' | 'before' | 'after'>;

function compareStates(
  before: readonly QuoteState[],
  after: readonly QuoteState[],
  seen: ReadonlySet<string>,
): Change[] {
  const byId = new Map(before.map((state) => [state.id, state]));
  const ids = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !ids.has(id));
  const came = after.filter(({ id }) => !byId.has(id) && !seen.has(id));
  const pairs = pairAlike(gone, came);
  const partners = new Set(pairs.values());
  const there = after.map((state): Change => {
    const same = byId.get(state.id);
    if (same !== undefined)
      return { kind: isKept(same, state) ? 'KEPT' : 'CHANGED', before: same, after: state };
    const earlier = pairs.get(state);
    if (earlier !== undefined) return { kind: 'CHANGED', before: earlier, after: state };
    return { kind: seen.has(state.id) ? 'RETURNED' : 'ADDED', before: null, after: state };
  });
  const withdrawn = gone
    .filter((state) => !partners.has(state))
    .map((state): Change => ({ kind: 'WITHDRAWN', before: state, after: null }));
  return [...there, ...withdrawn];
}

const isKept = (before: QuoteState, after: QuoteState): boolean =>
  before.speakerId === after.speakerId &&
  before.type === after.type &&
  before.accordingTo.join('\n') === after.accordingTo.join('\n');

/** Which of those that came is which of those that are gone. */
function pairAlike(gone: readonly QuoteState[], came: readonly QuoteState[]): Map<QuoteState, QuoteState> {
  const scored = came
    .flatMap((after) =>
      gone
        .filter(({ speakerId }) => speakerId === after.speakerId)
        .map((before) => ({ before, after, alike: likeness(before.text, after.text) })),
    )
    .filter(({ alike }) => alike >= SHARED_WORDS)
    .sort((a, b) => b.alike - a.alike || compareText(a.before.id + a.after.id, b.before.id + b.after.id));
  const pairs = new Map<QuoteState, QuoteState>();
  const taken = new Set<QuoteState>();
  for (const { before, after } of scored) {
    if (pairs.has(after) || taken.has(before)) continue;
    pairs.set(after, before);
    taken.add(before);
  }
  return pairs;
}

/** The share of all the words of two texts that are in both. */
function likeness(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / (words.size + others.size - shared || 1);
}

const wordsOf = (text: string): Set<string> => new Set(fold(text).split(' '));

const statesOf = (run: Pick<VersionState, 'id' | 'quotes'> | undefined): QuoteState[] =>
  (run?.quotes ?? []).map((quote) => ({ ...quote, versionId: run?.id ?? '' }));
