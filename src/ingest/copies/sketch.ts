import { Offsets } from '../../text/offsets';
import { wordsOf } from '../../wordings/words';
import type { LinkedArticle } from '../link/linked-article';
import { hash32 } from '../statements/hash';

/** Words of one shingle: writers who report the same news on their own share hardly any. */
const SHINGLE = 5;

/** One in so many shingles is kept, by its hash: of a text and of a part of it the same ones (Broder's mod-p sketch, 1997). */
const KEPT_OF = 4;

/** The least so many hashes are kept of a long text. */
const LARGEST = 300;

/**
 * A sample of the five-word runs of an article's own prose, what it quotes left out: two reports of one speech share the
 * speech, a copy shares the writing. Case, typography and British or American spelling make no difference.
 *
 * @returns hashes, ascending
 */
export function sketchOf({ text, quotes }: Pick<LinkedArticle, 'text' | 'quotes'>): number[] {
  const kept = new Set<number>();
  for (const [from, to] of proseOf(text, quotes)) {
    const keys = wordsOf(text, from, to).map(({ key }) => key);
    for (let at = 0; at + SHINGLE <= keys.length; at++) {
      const value = hash32(keys.slice(at, at + SHINGLE).join(' '));
      if (value % KEPT_OF === 0) kept.add(value);
    }
  }
  return [...kept].sort((a, b) => a - b).slice(0, LARGEST);
}

/** The stretches between the contents of quotes, in UTF-16 code units. */
function proseOf(text: string, quotes: LinkedArticle['quotes']): [number, number][] {
  const offsets = new Offsets(text);
  const contents = quotes
    .flatMap(({ content }) =>
      content.flatMap((start, index) =>
        index % 2 === 1 ? [] : [[start, content[index + 1] ?? start] as const],
      ),
    )
    .sort(([a], [b]) => a - b);
  const prose: [number, number][] = [];
  let at = 0;
  for (const [start, end] of contents) {
    const from = offsets.toUtf16(start);
    if (from > at) prose.push([at, from]);
    at = Math.max(at, offsets.toUtf16(end));
  }
  return [...prose, [at, text.length]];
}

/** Fewer shared shingles than this are chance, or a common turn of phrase. */
const LEAST_SHARED = 4;

/** How much of the shorter article's prose the other has as well. */
const COPIED = 0.5;

/**
 * Whether one of two articles is a copy of the other, or both of a third: shortened, lengthened, set in another order, under
 * another headline, with a few words changed.
 *
 * @param one - what {@link sketchOf} gives
 * @param other - likewise
 */
export function areCopies(one: readonly number[], other: readonly number[]): boolean {
  const limit = Math.min(limitOf(one), limitOf(other));
  const [few, many] = one.length <= other.length ? [one, new Set(other)] : [other, new Set(one)];
  const comparable = few.filter((value) => value <= limit);
  const shared = comparable.filter((value) => many.has(value)).length;
  const size = Math.min(comparable.length, [...many].filter((value) => value <= limit).length);
  return shared >= LEAST_SHARED && shared >= COPIED * size;
}

/** Up to which hash a sketch is complete. */
const limitOf = (sketch: readonly number[]): number =>
  sketch.length < LARGEST ? Number.POSITIVE_INFINITY : (sketch.at(-1) ?? 0);
