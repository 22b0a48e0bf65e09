import { Offsets } from '../text/offsets';
import { changesBetween, type Change } from './changes';
import { indexOf } from './index-of';
import { type Run, sharedRuns } from './shared-runs';
import { isOther, type Speaking } from './same-speaker';
import { spokenPieces, type Word, wordsOf } from './words';

/** How a wording stands to the reference, the fullest direct wording of its statement. */
export type Verdict = 'VERBATIM' | 'TRUNCATED' | 'SPLICED' | 'ALTERED' | 'PARAPHRASED' | 'REATTRIBUTED';

/** A text in which a statement is printed. */
export interface WordingText {
  readonly text: string;
  readonly type: 'DIRECT' | 'MIXED' | 'INDIRECT';
  readonly speaker: Speaking;
}

/** Two stretches, one of each text, that say the same; half-open, in Unicode code points. */
export interface SharedSpan {
  readonly span: readonly [start: number, end: number];
  readonly referenceSpan: readonly [start: number, end: number];
}

/** What a comparison of two wordings finds. */
export interface Comparison {
  readonly verdict: Verdict;
  /** Where both have the same words, in the order of the wording. */
  readonly shared: readonly SharedSpan[];
  /** Word by word, where the verdict is `ALTERED`; otherwise empty. */
  readonly changes: readonly Change[];
}

/** Fewer words left out between two shared runs are an alteration, as many or more make a splice. */
const SPLICE = 4;

/** Below this share of its spoken words in common, a direct wording is another rendering. */
const SAME_RENDERING = 0.5;

/**
 * Compares a wording with the fullest direct wording of its statement. Case, punctuation, typography, British and American
 * spelling and an ellipsis where words are left out are no alterations.
 *
 * - `REATTRIBUTED`: another person or organisation is named as the speaker, whatever happened to the words;
 * - `VERBATIM`: all of the reference's words and no others;
 * - `TRUNCATED`: a part of it, or several parts with every gap shown; it may go on where the reference ends;
 * - `SPLICED`: parts from several places run into one, or set in another order;
 * - `ALTERED`: words in quotation marks are changed, added or left out;
 * - `PARAPHRASED`: nothing in quotation marks, or other words than the reference's.
 */
export function compareWordings(wording: WordingText, reference: WordingText): Comparison {
  const all = wordsOf(wording.text);
  const against = wordsOf(reference.text);
  const shared = spansOf(
    sharedRuns(keysOf(all), keysOf(against)),
    [all, wording.text],
    [against, reference.text],
  );
  if (isOther(wording.speaker, reference.speaker)) return { verdict: 'REATTRIBUTED', shared, changes: [] };
  const verdict = verdictOnWords(spokenPieces(wording.text, wording.type), against);
  const changes = verdict === 'ALTERED' ? changesBetween(wording, reference) : [];
  return { verdict, shared, changes };
}

function verdictOnWords(pieces: readonly Word[][], against: readonly Word[]): Verdict {
  const reference = keysOf(against);
  const spoken = pieces.flatMap(keysOf);
  if (spoken.length === 0) return 'PARAPHRASED';
  if (spoken.join(' ') === reference.join(' ')) return 'VERBATIM';
  const places = placesOf(pieces, reference);
  if (places !== undefined) return isAscending(places) ? 'TRUNCATED' : 'SPLICED';
  const runs = sharedRuns(spoken, reference);
  if (goesBeyond(runs, spoken, reference)) return 'TRUNCATED';
  const covered = runs.reduce((sum, { length }) => sum + length, 0);
  if (covered === spoken.length && !hasSmallGap(runs)) return 'SPLICED';
  return covered / spoken.length >= SAME_RENDERING ? 'ALTERED' : 'PARAPHRASED';
}

/** Where each piece stands in the reference as it is; undefined when one does not. */
function placesOf(pieces: readonly Word[][], reference: readonly string[]): number[] | undefined {
  const places: number[] = [];
  for (const piece of pieces) {
    const keys = keysOf(piece);
    const after = (places.at(-1) ?? -1) + 1;
    const next = indexOf(reference, keys, after);
    const place = next >= 0 ? next : indexOf(reference, keys, 0);
    if (place < 0) return undefined;
    places.push(place);
  }
  return places;
}

const isAscending = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));

/** One run is shared; what else the wording has comes before the reference begins or after it ends. */
function goesBeyond(
  [run, ...others]: readonly Run[],
  spoken: readonly string[],
  reference: readonly string[],
): boolean {
  if (run === undefined || others.length > 0 || run.length < SPLICE) return false;
  const before = run.a === 0 || run.b === 0;
  const after = run.a + run.length === spoken.length || run.b + run.length === reference.length;
  return before && after;
}

/** Two neighbours of the wording stand apart in the reference by a few words only: these were left out. */
function hasSmallGap(runs: readonly Run[]): boolean {
  return runs.some((run, index) => {
    const before = runs[index - 1];
    if (before === undefined) return false;
    const gap = run.b - (before.b + before.length);
    return gap > 0 && gap < SPLICE;
  });
}

function spansOf(
  runs: readonly Run[],
  [words, text]: readonly [readonly Word[], string],
  [others, other]: readonly [readonly Word[], string],
): SharedSpan[] {
  const offsets = new Offsets(text);
  const otherOffsets = new Offsets(other);
  return runs.map(({ a, b, length }) => ({
    span: offsets.span([words[a]?.start ?? 0, words[a + length - 1]?.end ?? 0]),
    referenceSpan: otherOffsets.span([others[b]?.start ?? 0, others[b + length - 1]?.end ?? 0]),
  }));
}

const keysOf = (words: readonly Word[]): string[] => words.map(({ key }) => key);
