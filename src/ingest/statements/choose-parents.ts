import type { Match } from './find-matches';
import { type Evidence, strengthOf } from './match-quotes';

/** One quote hangs onto a fuller one that reports the same words: `VARIANT_OF`. */
export interface Parent {
  readonly child: string;
  readonly parent: string;
  readonly evidence: Evidence;
  /** See `strengthOf`. */
  readonly strength: string;
}

/**
 * Hangs each quote onto one of the fuller quotes that it matches, the one with the strongest reason. So quotes make trees,
 * each with the fullest wording of a statement at its root, and a phrase that two utterances share does not make one of
 * them: it hangs onto one alone. Which parent a quote gets depends on the quotes that there are, not on when they came.
 *
 * @param matches - among them all of each quote that is compared anew
 * @param standing - the strength of the parents that quotes have already
 * @returns the new parents, one for each child whose parent is another than before
 */
export function chooseParents(matches: readonly Match[], standing: ReadonlyMap<string, string>): Parent[] {
  const best = new Map<string, Parent>();
  for (const { one, other, evidence } of matches) {
    const [child, parent] = one.fullness < other.fullness ? [one, other] : [other, one];
    const strength = strengthOf(evidence, parent);
    const known = best.get(child.id)?.strength ?? standing.get(child.id) ?? '';
    if (strength > known) best.set(child.id, { child: child.id, parent: parent.id, evidence, strength });
  }
  return [...best.values()];
}
