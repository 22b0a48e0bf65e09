import type { Marked } from './marks';

/** Parameters of the pointers that are no matrix product, as training left them. */
export interface LinkBiases {
  /** For each pointer, by distance: see {@link distanceBucket}. */
  readonly distance: readonly (readonly number[])[];
  /** For each pointer, by paragraphs between: none, one, more. */
  readonly paragraph: readonly (readonly number[])[];
}

/** Both sides of the two pointers, for each piece: pointers × width, one piece after the other. */
export interface Pointers {
  readonly from: Float32Array;
  readonly to: Float32Array;
  /** Of one pointer. */
  readonly width: number;
}

/** Whom a pointer points at. */
export interface Linked {
  /** Index of the target among the candidates. */
  readonly target: number;
  /** The pointer's probability mass on it, 0 to 1. */
  readonly probability: number;
}

/**
 * Follows a pointer from a span to the candidate that gathers most of its probability.
 *
 * @param pointer - 0 from a content to its cue, 1 from a cue to its source
 * @param paragraphs - number of the paragraph of each piece
 * @returns the likeliest candidate, and how likely it is that there is none; `undefined` when there are no candidates
 */
export function follow(
  { from, to, width }: Pointers,
  biases: LinkBiases,
  pointer: 0 | 1,
  span: Marked,
  candidates: readonly Marked[],
  paragraphs: readonly number[],
): { readonly linked: Linked; readonly none: number } | undefined {
  if (candidates.length === 0) return undefined;
  const stride = 2 * width;
  const mean = meanOf(from, pointer * width, width, span);
  const pieces = paragraphs.length;
  const likely = new Float64Array(pieces);
  // What is the same for all pieces stands before the loop, which every span of an article goes through.
  const [byDistance = [], byParagraph = []] = [biases.distance[pointer], biases.paragraph[pointer]];
  const [root, own] = [Math.sqrt(width), paragraphs[span.from] ?? 0];
  let top = -Infinity;
  for (let piece = 0; piece < pieces; piece++) {
    const product = dot(mean, to, piece * stride + pointer * width);
    const between = Math.min(2, Math.abs((paragraphs[piece] as number) - own));
    const score =
      product / root + (byDistance[distanceBucket(piece, span)] as number) + (byParagraph[between] as number);
    likely[piece] = score;
    top = Math.max(top, score);
  }
  let sum = 0;
  for (let piece = 0; piece < pieces; piece++) sum += likely[piece] = Math.exp((likely[piece] ?? 0) - top);
  let linked: Linked = { target: 0, probability: -1 };
  candidates.forEach((candidate, target) => {
    let mass = 0;
    for (let piece = candidate.from; piece < candidate.to; piece++) mass += likely[piece] ?? 0;
    if (mass / sum > linked.probability) linked = { target, probability: mass / sum };
  });
  return { linked, none: (likely[0] ?? 0) / sum };
}

/** The mean of the vectors of a span's pieces, which lie there for two pointers. */
function meanOf(
  vectors: Float32Array,
  at: number,
  width: number,
  { from, to }: Pick<Marked, 'from' | 'to'>,
): Float64Array {
  const mean = new Float64Array(width);
  for (let piece = from; piece < to; piece++)
    for (let d = 0; d < width; d++)
      mean[d] = (mean[d] as number) + (vectors[piece * 2 * width + at + d] as number) / (to - from);
  return mean;
}

/** The product of a vector and of one that begins somewhere in others: four sums need not wait for one another. */
function dot(vector: Float64Array, others: Float32Array, at: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = 0;
  for (; i + 3 < vector.length; i += 4) {
    a += (vector[i] as number) * (others[at + i] as number);
    b += (vector[i + 1] as number) * (others[at + i + 1] as number);
    c += (vector[i + 2] as number) * (others[at + i + 2] as number);
    d += (vector[i + 3] as number) * (others[at + i + 3] as number);
  }
  for (; i < vector.length; i++) a += (vector[i] as number) * (others[at + i] as number);
  return a + b + c + d;
}

/** Distances up to this are told apart one by one, then by halves of powers of two. */
const EXACT = 8;
const FARTHEST = 16;
/** The bucket of piece 0, which stands for "none". */
const NONE = 33;

/** Signed distance of a piece from a span: 16 inside, 0 to 15 before, 17 to 32 behind; the training has the same. */
export function distanceBucket(piece: number, { from, to }: Pick<Marked, 'from' | 'to'>): number {
  if (piece === 0) return NONE;
  if (piece >= from && piece < to) return FARTHEST;
  const distance = piece < from ? from - piece : piece - to + 1;
  const bucket =
    distance <= EXACT
      ? distance
      : Math.min(FARTHEST, EXACT + Math.floor(Math.log2(distance / EXACT) * 2) + 1);
  return piece < from ? FARTHEST - bucket : FARTHEST + bucket;
}
