import fc from 'fast-check';
import { sharedRuns } from '../../../src/wordings/shared-runs';
import { oneSpelling } from '../../../src/wordings/spelling';
import { LONGEST, spokenPieces, wordsOf } from '../../../src/wordings/words';

const keys = (text: string): string[] => wordsOf(text).map(({ key }) => key);

describe('words that are one under different spellings', () => {
  test.each([
    ['colour', 'color'],
    ['neighbours', 'neighbors'],
    ['honoured', 'honored'],
    ['favourite', 'favorite'],
    ['organise', 'organize'],
    ['organisation', 'organization'],
    ['realising', 'realizing'],
    ['centre', 'center'],
    ['travelled', 'traveled'],
    ['defence', 'defense'],
    ['programme', 'program'],
    ['grey', 'gray'],
  ])('%s and %s', (british, american) => {
    expect(oneSpelling(british)).toBe(oneSpelling(american));
  });

  test.each([
    'four',
    'hours',
    'tours',
    'promise',
    'rising',
    'advised',
    'exercise',
    'here',
    'there',
    'more',
    'fire',
    'poured',
  ])('%s stays as it is', (word) => {
    expect(oneSpelling(word)).toBe(word);
  });
});

describe('typography makes no other words', () => {
  test.each([
    ['apostrophes', 'I don’t know', "I don't know"],
    ['dots of an abbreviation', 'the U.N. council', 'the UN council'],
    ['hyphens', 'a tax-filing rule', 'a tax filing rule'],
    ['ligatures and accents', 'the café’s oﬃce', "the cafe's office"],
  ])('%s', (_, one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  test('one character keeps its place', () => {
    expect(wordsOf('“So, 40%…”')).toEqual([
      { key: 'so', start: 1, end: 3 },
      { key: '40', start: 5, end: 7 },
    ]);
  });

  test('an endless text is read as far as the limit', () => {
    expect(wordsOf('word '.repeat(LONGEST + 50))).toHaveLength(LONGEST);
  });
});

test.each([
  ['DIRECT', 'all “of” it', [['all', 'of', 'it']]],
  ['MIXED', 'he “would go” and "stay"', [['would', 'go'], ['stay']]],
  ['MIXED', 'he “would go', [['would', 'go']]],
  ['MIXED', 'he ‘would go’ with the ministers’ aides and ‘stay’', [['would', 'go'], ['stay']]],
  ['MIXED', "they 'won't go' for a year", [['wont', 'go']]],
  ['MIXED', 'he “would call it ‘a trap’ again” for years', [['would', 'call', 'it', 'a', 'trap', 'again']]],
  ['MIXED', 'nothing in marks, the ministers’ aides', []],
  ['INDIRECT', 'he “would” go', []],
] as const)('what claims to be spoken, of a %s quote: %s', (type, text, expected) => {
  expect(spokenPieces(text, type).map((piece) => piece.map(({ key }) => key))).toEqual(expected);
});

describe('shared runs', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 });

  test('are runs of both, and no word stands in two', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const runs = sharedRuns(a, b);
        for (const run of runs) {
          expect(run.length).toBeGreaterThanOrEqual(2);
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
        }
        for (const side of ['a', 'b'] as const) {
          const covered = runs.flatMap((run) =>
            Array.from({ length: run.length }, (_, at) => run[side] + at),
          );
          expect(new Set(covered).size).toBe(covered.length);
        }
      }),
    );
  });

  test('cover a text with itself in one', () => {
    fc.assert(
      fc.property(list, (a) => {
        expect(sharedRuns(a, a)).toEqual(a.length < 2 ? [] : [{ a: 0, b: 0, length: a.length }]);
      }),
    );
  });

  test('find parts in another order', () => {
    expect(sharedRuns('one two three four five'.split(' '), 'four five one two'.split(' '))).toEqual([
      { a: 0, b: 2, length: 2 },
      { a: 3, b: 0, length: 2 },
    ]);
  });
});
