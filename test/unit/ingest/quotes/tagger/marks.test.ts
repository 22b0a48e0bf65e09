import fc from 'fast-check';
import { markedSpans, ROLES, type Marked } from '../../../../../src/ingest/quotes/tagger/marks';

const TAGS = 'OBI';
const ROLE = ROLES.indexOf('cue');

interface Piece {
  /** Scores of outside, begins and inside. */
  readonly scores: readonly [number, number, number];
  readonly continues?: boolean;
}

/** The spans of pieces between the two special ones. */
function decode(pieces: readonly Piece[], { role = ROLE, bias = 0, special = [0, 0, 0] } = {}): Marked[] {
  const all: Piece[] = [
    { scores: special as [number, number, number] },
    ...pieces,
    { scores: special as [number, number, number] },
  ];
  const scores = new Float32Array(all.length * ROLES.length * TAGS.length);
  all.forEach((piece, at) => scores.set(piece.scores, (at * ROLES.length + role) * TAGS.length));
  return markedSpans(
    scores,
    { ids: all.map(() => 1), continues: all.map(({ continues }) => continues === true) },
    role,
    bias,
  );
}

/** Pieces that are sure of their tags; a lower case letter is a piece that goes on with a word, `!` makes one surer. */
function tagged(tags: string): Piece[] {
  return [...tags.matchAll(/([OBIobi])(!*)/gu)].map(([, tag = 'O', sure = '']) => {
    const scores: [number, number, number] = [0, 0, 0];
    scores[TAGS.indexOf(tag.toUpperCase())] = 5 + 5 * sure.length;
    return { scores, continues: tag !== tag.toUpperCase() };
  });
}

describe('a span begins once and goes on inside', () => {
  test.each([
    ['OBIIO', '2-5'],
    ['B', '1-2'],
    ['BII', '1-4'],
    ['BIBI', '1-3 3-5'],
    ['BB', '1-2 2-3'],
    ['BOB', '1-2 3-4'],
    ['OOO', ''],
    ['', ''],
    // Inside follows begins or inside alone: where nothing begins, the first inside does.
    ['OII', '2-4'],
    ['OIOII', '4-6'],
    ['I', ''],
    ['BIOI', '1-3'],
    // A word is not cut in two: its surer part decides for all of it.
    ['B!o', '1-3'],
    ['BO!o', '1-2'],
    ['O!b', ''],
    ['O!i', ''],
    ['BI!oO', '1-4'],
    ['Bbb', '1-4'],
    ['Bo!b', ''],
  ])('%s', (tags, spans) => {
    expect(
      decode(tagged(tags))
        .map(({ from, to }) => `${from}-${to}`)
        .join(' '),
    ).toBe(spans);
  });
});

test('the special pieces bear nothing', () => {
  expect(decode(tagged('OO'), { special: [0, 9, 9] })).toEqual([]);
  expect(decode([], { special: [0, 9, 9] })).toEqual([]);
});

test('each role has scores of its own', () => {
  const scores = new Float32Array(3 * ROLES.length * TAGS.length);
  scores.set([0, 5, 0], (1 * ROLES.length + 1) * TAGS.length);
  const window = { ids: [1, 2, 3], continues: [false, false, false] };
  expect(ROLES.map((_, role) => markedSpans(scores, window, role, 0).length)).toEqual([0, 1, 0]);
});

describe('what lies on the edge', () => {
  const edge: Piece[] = [{ scores: [1, 0.8, 0] }, { scores: [1, 0, 0.8] }];
  test.each([
    [0, 0],
    [0.3, 1],
    [-0.3, 0],
  ])('with %s added to marking, %s span', (bias, spans) => {
    expect(decode(edge, { bias })).toHaveLength(spans);
  });
});

test('a span is as likely as its pieces are on average, whatever the bias', () => {
  const even: Piece = { scores: [0, 0, 0] };
  const sure: Piece = { scores: [-50, -1, 0] };
  expect(decode([even, sure], { bias: 1 })[0]?.probability).toBeCloseTo((2 / 3 + 1) / 2);
  expect(decode([{ scores: [800, 900, -900] }])[0]?.probability).toBeCloseTo(1);
});

const score = fc.float({ min: -8, max: 8, noNaN: true });
const somePieces = fc.array(
  fc.record({
    scores: fc.tuple(score, score, score),
    continues: fc.boolean(),
  }),
  { maxLength: 6 },
);

test('spans of any scores are in order, apart, and of whole words', () => {
  fc.assert(
    fc.property(somePieces, score, (given, bias) => {
      const pieces = given.map((piece, at) => ({ ...piece, continues: at > 0 && piece.continues }));
      let before = 1;
      for (const { from, to, probability } of decode(pieces, { bias })) {
        expect(before <= from && from < to && to <= pieces.length + 1).toBe(true);
        expect(pieces[from - 1]?.continues).toBe(false);
        expect(pieces[to - 1]?.continues ?? false).toBe(false);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        before = to;
      }
    }),
  );
});

test('no other spans score higher', () => {
  fc.assert(
    fc.property(somePieces, (given) => {
      const pieces = given.map((piece, at) => ({ ...piece, continues: at > 0 && piece.continues }));
      const sum = (tags: string): number =>
        pieces.reduce((all, { scores }, at) => all + (scores[TAGS.indexOf(tags[at]!)] ?? 0), 0);
      const allowed = (tags: string): boolean =>
        [...tags].every((tag, at) => {
          const last = tags[at - 1] ?? 'O';
          if (tag === 'I') return last !== 'O';
          return pieces[at]?.continues !== true || (tag === 'O' && last === 'O');
        });
      let paths = [''];
      for (let at = 0; at < pieces.length; at++)
        paths = paths.flatMap((path) => [...TAGS].map((tag) => path + tag));
      const best = Math.max(...paths.filter(allowed).map(sum));
      const found = Array<string>(pieces.length).fill('O');
      for (const { from, to } of decode(pieces)) {
        found.fill('I', from - 1, to - 1);
        found[from - 1] = 'B';
      }
      expect(sum(found.join(''))).toBeCloseTo(best, 3);
    }),
    { numRuns: 60 },
  );
});
