import type { LinkedArticle } from '../link/linked-article';
import { digits } from '../statements/compared-quote';
import { areCopies, sketchOf } from './sketch';

/** An article as far as it may be a copy. */
export interface Sketched {
  readonly id: string;
  readonly sketch: readonly number[];
  /** The greater, the more likely it is the original: it credits nobody, then it came earlier. No two are equal. */
  readonly originality: string;
}

/** One article has its writing from another: `COPY_OF`. */
export interface Copy {
  readonly copy: string;
  readonly original: string;
  /** The originality of the original. */
  readonly strength: string;
}

const NO_TIME = 99_999_999_999;

export function sketched(article: LinkedArticle): Sketched {
  return { id: article.id, sketch: sketchOf(article), originality: originalityOf(article) };
}

function originalityOf({ id, quotes, publishedOn, publishedAt }: LinkedArticle): string {
  const time = Date.parse(publishedAt ?? `${publishedOn ?? ''}T00:00:00Z`);
  const minutes = Number.isNaN(time) ? NO_TIME : Math.max(0, Math.round(time / 60_000));
  return `${isCredited(quotes) ? 0 : 1} ${digits(NO_TIME - minutes, 11)} ${id}`;
}

/** A dateline or a credit names somebody who relays every quote: a clock may be wrong, that is not. */
function isCredited(quotes: LinkedArticle['quotes']): boolean {
  const [first, ...others] = quotes.map(({ relays }) => new Set(relays.map(({ source }) => source)));
  return first !== undefined && [...first].some((source) => others.every((relays) => relays.has(source)));
}

/**
 * Finds the original of each article that is a copy: of all that share its writing the most original one.
 *
 * @param pairs - of articles that tell the same story
 * @param standing - the strength of the originals that stored articles have already
 * @returns one for each article whose original is another than before
 */
export function chooseOriginals(
  pairs: readonly (readonly [Sketched, Sketched])[],
  standing: ReadonlyMap<string, string>,
): Copy[] {
  const best = new Map<string, Copy>();
  for (const [one, other] of pairs) {
    if (!areCopies(one.sketch, other.sketch)) continue;
    const [copy, original] = one.originality < other.originality ? [one, other] : [other, one];
    const strength = original.originality;
    const known = best.get(copy.id)?.strength ?? standing.get(copy.id) ?? '';
    if (strength > known) best.set(copy.id, { copy: copy.id, original: original.id, strength });
  }
  return [...best.values()];
}
