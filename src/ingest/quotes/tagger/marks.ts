import type { Window } from './windows';

/** What the tagger marks, in the order of its heads. */
export const ROLES = ['content', 'source', 'cue'] as const;
export type Role = (typeof ROLES)[number];

/** Outside, begins, inside. */
const TAGS = 3;

/** A run of pieces of one window that bears one role: `[from, to)`. */
export interface Marked {
  readonly from: number;
  readonly to: number;
  /** Mean probability of its pieces to bear the role, 0 to 1. */
  readonly probability: number;
}

/**
 * The likeliest spans of one role: Viterbi over outside, begins and inside, where inside only follows begins or inside and
 * no word is cut in two. The special first and last piece of a window bear nothing.
 *
 * @param scores - of the tags: roles × {@link TAGS} for each piece, one piece after the other
 * @param role - index into {@link ROLES}
 * @param bias - added to both marking tags: what lies on the edge is rather marked (above 0) or rather not
 */
export function markedSpans(
  scores: Float32Array,
  { ids: { length: pieces }, continues }: Pick<Window, 'ids' | 'continues'>,
  role: number,
  bias: number,
): Marked[] {
  const score = (piece: number, tag: number): number =>
    (scores[piece * ROLES.length * TAGS + role * TAGS + tag] ?? 0) + (tag === 0 ? 0 : bias);
  const last = pieces - 2;
  if (last < 1) return [];
  const cameFrom = new Uint8Array((last + 1) * TAGS);
  let best: [number, number, number] = [score(1, 0), score(1, 1), -Infinity];
  for (let piece = 2; piece <= last; piece++) {
    const marking = best[1] >= best[2] ? 1 : 2;
    const before = continues[piece] === true ? 0 : indexOfLargest(best);
    cameFrom.set([before, before, marking], piece * TAGS);
    best = [
      best[before] + score(piece, 0),
      continues[piece] === true ? -Infinity : best[before] + score(piece, 1),
      best[marking] + score(piece, 2),
    ];
  }
  const tags = new Uint8Array(pieces);
  for (let piece = last, tag = indexOfLargest(best); piece >= 1; piece--) {
    tags[piece] = tag;
    tag = cameFrom[piece * TAGS + tag] as 0 | 1 | 2;
  }
  const found: Marked[] = [];
  for (let piece = 1; piece <= last; piece++) {
    if (tags[piece] !== 1) continue;
    let to = piece + 1;
    while (to <= last && tags[to] === 2) to += 1;
    found.push({ from: piece, to, probability: meanProbability(scores, role, piece, to) });
    piece = to - 1;
  }
  return found;
}

function meanProbability(scores: Float32Array, role: number, from: number, to: number): number {
  let sum = 0;
  for (let piece = from; piece < to; piece++) {
    const at = piece * ROLES.length * TAGS + role * TAGS;
    const [outside, begins, inside] = [scores[at] ?? 0, scores[at + 1] ?? 0, scores[at + 2] ?? 0];
    const top = Math.max(outside, begins, inside);
    const marks = Math.exp(begins - top) + Math.exp(inside - top);
    sum += marks / (marks + Math.exp(outside - top));
  }
  return sum / (to - from);
}

function indexOfLargest([a, b, c]: readonly [number, number, number]): 0 | 1 | 2 {
  if (a >= b && a >= c) return 0;
  return b >= c ? 1 : 2;
}
