import { diffArrays } from 'diff';
import { Offsets } from '../text/offsets';
import { spokenPieces, type Word, wordsOf } from './words';

/** Words of the reference that a wording has otherwise, without, or in addition. Spans in code points, half-open. */
export interface Change {
  /** What the wording has; null where it leaves words out. */
  readonly text: string | null;
  readonly span: readonly [start: number, end: number] | null;
  /** What the reference has; null where the wording adds words. */
  readonly referenceText: string | null;
  readonly referenceSpan: readonly [start: number, end: number] | null;
}

interface Texts {
  readonly text: string;
  readonly type: 'DIRECT' | 'MIXED' | 'INDIRECT';
}

/**
 * The token diff of a wording's spoken words against the reference (Myers 1986, by `diff`). What the wording leaves out
 * before its first and after its last shared word is no change, it is merely shorter; of words that stand there instead of
 * others, as many count.
 */
export function changesBetween(wording: Texts, reference: { readonly text: string }): Change[] {
  const spoken = spokenPieces(wording.text, wording.type).flat();
  const against = wordsOf(reference.text);
  const changes: Change[] = [];
  const sides = { wording: side(wording.text), reference: side(reference.text) };
  let added: readonly Word[] = [];
  let removed: readonly Word[] = [];
  let shared = false;
  const flush = (isEnd: boolean): void => {
    const left = isEnd
      ? removed.slice(0, added.length)
      : shared
        ? removed
        : removed.slice(removed.length - Math.min(removed.length, added.length));
    if (added.length > 0 || left.length > 0) changes.push(changeOf(sides, added, left));
    added = removed = [];
  };
  let at = 0;
  let place = 0;
  for (const part of diffArrays(keys(against), keys(spoken))) {
    const { length } = part.value;
    if (part.added) added = spoken.slice(at, at + length);
    else if (part.removed) removed = against.slice(place, place + length);
    else {
      flush(false);
      shared = true;
    }
    if (!part.removed) at += length;
    if (!part.added) place += length;
  }
  flush(true);
  return changes;
}

const keys = (words: readonly Word[]): string[] => words.map(({ key }) => key);

interface Side {
  readonly text: string;
  readonly offsets: Offsets;
}

const side = (text: string): Side => ({ text, offsets: new Offsets(text) });

function changeOf(
  { wording, reference }: { readonly wording: Side; readonly reference: Side },
  added: readonly Word[],
  removed: readonly Word[],
): Change {
  const here = stretch(wording, added);
  const there = stretch(reference, removed);
  return {
    text: here?.text ?? null,
    span: here?.span ?? null,
    referenceText: there?.text ?? null,
    referenceSpan: there?.span ?? null,
  };
}

function stretch(
  { text, offsets }: Side,
  words: readonly Word[],
): { readonly text: string; readonly span: readonly [number, number] } | undefined {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { text: text.slice(first.start, last.end), span: offsets.span([first.start, last.end]) };
}
