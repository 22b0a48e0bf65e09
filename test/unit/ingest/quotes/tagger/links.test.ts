import {
  distanceBucket,
  follow,
  type LinkBiases,
  type Pointers,
} from '../../../../../src/ingest/quotes/tagger/links';
import type { Marked } from '../../../../../src/ingest/quotes/tagger/marks';

const WIDTH = 4;
const BUCKETS = 34;
const NOWHERE: LinkBiases = { distance: [zeros(BUCKETS), zeros(BUCKETS)], paragraph: [zeros(3), zeros(3)] };

function zeros(length: number): number[] {
  return Array<number>(length).fill(0);
}

const at = (from: number, to = from + 1): Marked => ({ from, to, probability: 1 });

/** Pointers of so many pieces; `sides` sets vectors: `[side, piece, pointer, vector]`. */
function pointers(
  pieces: number,
  ...sides: readonly (readonly ['from' | 'to', number, 0 | 1, readonly number[]])[]
): Pointers {
  const made = {
    from: new Float32Array(pieces * 2 * WIDTH),
    to: new Float32Array(pieces * 2 * WIDTH),
    width: WIDTH,
  };
  for (const [side, piece, pointer, vector] of sides) made[side].set(vector, (piece * 2 + pointer) * WIDTH);
  return made;
}

const none = pointers(12);
const onePage = zeros(12).map(() => 1);

describe('distances', () => {
  test.each([
    [0, 33],
    [10, 16],
    [11, 16],
    [9, 15],
    [8, 14],
    [2, 8],
    [1, 7],
    [12, 17],
    [13, 18],
    [19, 24],
    // From eight on, by halves of powers of two.
    [20, 25],
    [22, 25],
    [23, 26],
    [27, 27],
    [500, 32],
  ])('piece %s from the span 10-12: bucket %s', (piece, bucket) => {
    expect(distanceBucket(piece, { from: 10, to: 12 })).toBe(bucket);
  });

  test('both sides are measured alike, and farther is never nearer', () => {
    const span = { from: 300, to: 301 };
    for (let distance = 1; distance < 290; distance++) {
      const before = distanceBucket(300 - distance, span);
      const behind = distanceBucket(300 + distance, span);
      expect(before + behind).toBe(32);
      expect(behind).toBeGreaterThanOrEqual(distanceBucket(300 + distance - 1, span));
      expect(behind).toBeLessThanOrEqual(32);
    }
  });
});

describe('a pointer', () => {
  test('points at nobody where there is nobody', () => {
    expect(follow(none, NOWHERE, 0, at(5), [], onePage)).toBeUndefined();
  });

  test('that knows nothing is spread evenly, so that a longer candidate gathers more', () => {
    const found = follow(none, NOWHERE, 0, at(5), [at(2), at(7, 10)], onePage);
    expect(found?.linked.target).toBe(1);
    expect(found?.linked.probability).toBeCloseTo(3 / 12);
    expect(found?.none).toBeCloseTo(1 / 12);
  });

  test('of equals takes the first', () => {
    expect(follow(none, NOWHERE, 0, at(5), [at(2), at(7)], onePage)?.linked.target).toBe(0);
  });

  test('takes the nearest where training says so', () => {
    const near = zeros(BUCKETS);
    [14, 15, 17, 18].forEach((bucket) => (near[bucket] = 3));
    const biases = { ...NOWHERE, distance: [near, zeros(BUCKETS)] };
    expect(follow(none, biases, 0, at(5), [at(1), at(7)], onePage)?.linked.target).toBe(1);
    expect(follow(none, biases, 0, at(5), [at(4), at(9)], onePage)?.linked.target).toBe(0);
    // Each pointer has biases of its own.
    expect(follow(none, biases, 1, at(5), [at(1), at(7)], onePage)?.linked.target).toBe(0);
  });

  test('keeps to its paragraph where training says so', () => {
    const biases = { ...NOWHERE, paragraph: [[4, 0, -4], zeros(3)] };
    const paragraphs = [0, 1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4];
    expect(follow(none, biases, 0, at(5), [at(4), at(6)], paragraphs)?.linked.target).toBe(1);
    expect(follow(none, biases, 0, at(5), [at(10), at(4)], paragraphs)?.linked.target).toBe(1);
    expect(follow(none, biases, 0, at(5), [at(8), at(2)], paragraphs)?.linked.target).toBe(0);
  });

  test('follows the vectors, scaled by their width', () => {
    const made = pointers(12, ['from', 5, 0, [2, 0, 0, 0]], ['to', 8, 0, [3, 0, 0, 0]]);
    const found = follow(made, NOWHERE, 0, at(5), [at(2), at(8)], onePage);
    expect(found?.linked.target).toBe(1);
    expect(found?.linked.probability).toBeCloseTo(Math.exp(3) / (Math.exp(3) + 11));
    // The other pointer has not moved.
    expect(follow(made, NOWHERE, 1, at(5), [at(2), at(8)], onePage)?.linked.target).toBe(0);
  });

  test('is the mean of the pieces of its span', () => {
    const made = pointers(
      12,
      ['from', 4, 1, [8, 0, 0, 0]],
      ['from', 5, 1, [0, 2, 0, 0]],
      ['to', 8, 1, [1, 0, 0, 0]],
      ['to', 9, 1, [0, 2, 0, 0]],
    );
    expect(follow(made, NOWHERE, 1, at(4, 6), [at(8), at(9)], onePage)?.linked.target).toBe(0);
    expect(follow(made, NOWHERE, 1, at(5, 6), [at(8), at(9)], onePage)?.linked.target).toBe(1);
  });

  test('tells how likely it is that there is none', () => {
    const made = pointers(12, ['from', 5, 1, [4, 0, 0, 0]], ['to', 0, 1, [4, 0, 0, 0]]);
    const found = follow(made, NOWHERE, 1, at(5), [at(8)], onePage);
    expect(found?.none).toBeGreaterThan(0.9);
    expect(found?.linked.probability).toBeLessThan(0.01);
  });

  test('keeps to numbers where scores are large', () => {
    const made = pointers(12, ['from', 5, 0, [1e4, 0, 0, 0]], ['to', 8, 0, [1e4, 0, 0, 0]]);
    expect(follow(made, NOWHERE, 0, at(5), [at(2), at(8)], onePage)).toEqual({
      linked: { target: 1, probability: 1 },
      none: 0,
    });
  });
});
