import fc from 'fast-check';
import type { Article, Furniture, Span } from '../../../../../src/ingest/document';
import { middlesOf } from '../../../../../src/ingest/quotes/tagger/middles';
import { paragraphsOf, windowsOf, type Window } from '../../../../../src/ingest/quotes/tagger/windows';
import type { WordPieces } from '../../../../../src/ingest/quotes/tagger/word-pieces';
import { segment } from '../../../../../src/ingest/segment/segment';
import { LETTERS, WORDS } from './tokens';

const LONGEST = 256;

interface Options {
  readonly longest?: number;
  readonly pieces?: WordPieces;
  readonly hidden?: readonly Span[];
  readonly furniture?: readonly Furniture[];
}

function windows(
  text: string,
  { longest = LONGEST, pieces = WORDS, hidden = [], furniture = [] }: Options = {},
): Window[] {
  const article: Article = { text, furniture };
  return windowsOf(text, segment(article), pieces, longest, hidden);
}

/** The pieces of each window, a space between two. */
const written = (text: string, options?: Options): string[] =>
  windows(text, options).map(({ spans }) =>
    spans.flatMap((span) => (span === undefined ? [] : [text.slice(...span)])).join(' '),
  );

/** One feature of each piece of a text that fits one window, without the special ones. */
const feature = (text: string, which: number): number[] => {
  const [window] = windows(text);
  return window!.features.filter((_, index) => index % 3 === which).slice(1, -1);
};

test('a window stands between two special pieces that are no text', () => {
  const [window, ...more] = windows('The road is closed.');
  expect(more).toEqual([]);
  expect(window).toEqual({
    ids: [2, 1, 1, 1, 1, 1, 3],
    features: [
      ...[0, 0, 0],
      ...[2, 1, 2],
      ...[1, 1, 1],
      ...[1, 1, 1],
      ...[1, 1, 1],
      ...[5, 1, 1],
      ...[0, 0, 0],
    ],
    spans: [undefined, [0, 3], [4, 8], [9, 11], [12, 18], [18, 19], undefined],
    continues: Array(7).fill(false),
  });
});

describe('how a piece is written', () => {
  test.each([
    ['road', 1],
    ['Marsh', 2],
    ['A', 2],
    ['McLean', 2],
    ['É', 2],
    ['NATO', 3],
    ['ÉTÉ', 3],
    ['U2', 3],
    ['42', 4],
    ['3rd', 4],
    ['٤٢', 4],
    ['iPhone', 1],
    ['é', 1],
    ['橋', 1],
    ['½', 1],
    [',', 5],
    ['🌉', 5],
    ['\ud83c', 5],
  ])('%s: %s', (word, shape) => {
    expect(feature(`x ${word} x`, 0)).toEqual([1, shape, 1]);
  });
});

describe('inside quotation marks', () => {
  test.each([
    ['“The road” is closed', [1, 2, 2, 1, 1, 1]],
    ['Marsh said the “road', [1, 1, 1, 1, 2]],
    ['‘The road,’ said Marsh', [1, 2, 2, 2, 1, 1, 1]],
    ['the drivers’ road', [1, 1, 1, 1]],
  ])('%s', (text, inside) => {
    expect(feature(text, 1)).toEqual(inside);
  });
});

test('each paragraph opens once, and its number is the same for all of its pieces', () => {
  expect(feature('The road.\n\nA bridge.', 2)).toEqual([2, 1, 1, 2, 1, 1]);
  const [window] = windows('The road.\n\nA bridge.');
  expect(paragraphsOf(window!.features)).toEqual([0, 1, 1, 1, 2, 2, 2, 2]);
});

test('a piece that goes on with a word says so', () => {
  expect(windows('Ab c', { pieces: LETTERS })[0]?.continues).toEqual([false, false, true, false, false]);
});

describe('what the tagger shall not see', () => {
  test('hidden stretches', () => {
    const text = 'Marsh said it, according to Halyard, on Monday.';
    const start = text.indexOf(', according');
    const hidden: Span[] = [[start, text.indexOf(', on')]];
    expect(written(text, { hidden })).toEqual(['Marsh said it , on Monday .']);
  });

  test('a paragraph that is hidden whole', () => {
    const text = 'One road.\n\nAccording to Halyard.\n\nTwo roads.';
    const hidden: Span[] = [[text.indexOf('According'), text.indexOf('Halyard.') + 8]];
    expect(written(text, { hidden })).toEqual(['One road . Two roads .']);
  });

  test('furniture', () => {
    const text = 'By Ada Marsh\n\nThe road is closed.';
    expect(written(text, { furniture: [{ kind: 'byline', span: [0, 12] }] })).toEqual([
      'The road is closed .',
    ]);
  });

  test('everything', () => {
    expect(windows('')).toEqual([]);
    expect(windows(' \n\n ')).toEqual([]);
    expect(windows('The road.', { hidden: [[0, 9]] })).toEqual([]);
  });
});

describe('paragraphs are packed', () => {
  const text = 'One two.\n\nThree four five.\n\nSix.';
  test.each([
    [20, ['One two . Three four five . Six .']],
    [11, ['One two . Three four five . Six .']],
    [10, ['One two . Three four five .', 'Six .']],
    [8, ['One two .', 'Three four five . Six .']],
    [7, ['One two .', 'Three four five .', 'Six .']],
  ])('into windows of %s', (longest, expected) => {
    expect(written(text, { longest })).toEqual(expected);
  });
});

describe('a paragraph longer than a window is cut', () => {
  test('between sentences', () => {
    expect(written('One two three. Four five. Six.', { longest: 9 })).toEqual([
      'One two three . Four five .',
      'Six .',
    ]);
  });

  test('and in a sentence only where that is longer still', () => {
    expect(written('One. Two three four five six seven. Eight.', { longest: 7 })).toEqual([
      'One .',
      'Two three four five six',
      'seven . Eight .',
    ]);
  });

  test('and then between words', () => {
    expect(written('abc de fghi', { longest: 8, pieces: LETTERS })).toEqual(['a b c d e', 'f g h i']);
  });

  test('but for a word that is longer than a window', () => {
    expect(written('ab cdefghijk l', { longest: 6, pieces: LETTERS })).toEqual([
      'a b',
      'c d e f',
      'g h i j',
      'k l',
    ]);
  });

  test('and each part opens like a paragraph', () => {
    const parts = windows('One two three. Four five. Six.', { longest: 7 });
    expect(parts.map(({ features }) => features.slice(3, 6))).toEqual([
      [2, 1, 2],
      [2, 1, 2],
    ]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'“ ” ‘ ’ " . , \n\n \n 🌉 \ud83c é 橋 Ada Marsh said the road was closed reopened undisclosed'.split(
      ' ',
    ),
    ...['Marsh: ', 'said that ', '. ', '\n\n', ' '],
  );
  const text = fc.array(piece, { maxLength: 60 }).map((all) => all.join(' '));
  const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 100 }));

  test('gives its pieces but for the middles of quotations, in order, each once, in windows that are not too long', () => {
    fc.assert(
      fc.property(
        anything,
        fc.integer({ min: 3, max: 20 }),
        fc.constantFrom(WORDS, LETTERS),
        (given, longest, pieces) => {
          const made = windows(given, { longest, pieces });
          for (const { ids, features, spans, continues } of made) {
            expect(ids.length).toBeGreaterThan(2);
            expect(ids.length).toBeLessThanOrEqual(longest);
            expect(features).toHaveLength(3 * ids.length);
            expect(spans).toHaveLength(ids.length);
            expect(continues).toHaveLength(ids.length);
            expect(spans.slice(1, -1).every((span) => span !== undefined)).toBe(true);
          }
          const { paragraphs, quotations } = segment({ text: given, furniture: [] });
          const middles = middlesOf(given, quotations, pieces);
          const all = paragraphs
            .flatMap(({ span, kind }) => (kind === 'furniture' ? [] : pieces.cut(given, span)))
            .filter(({ span: [at] }) => !middles.some(([start, end]) => start <= at && at < end));
          expect(made.flatMap(({ spans }) => spans.slice(1, -1))).toEqual(all.map(({ span }) => span));
          expect(made.flatMap(({ ids }) => ids.slice(1, -1))).toEqual(all.map(({ id }) => id));
        },
      ),
      // A quotation so long, by letters, that its middle is left out.
      { numRuns: 150, examples: [['“ undisclosed road said that  "', 3, LETTERS]] },
    );
  });

  test('without what is hidden', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 80 }), fc.nat({ max: 80 }), (given, one, other) => {
        const hidden: Span = [Math.min(one, other), Math.max(one, other)];
        const begins = (options: Options): number[] =>
          windows(given, options).flatMap(({ spans }) => spans.flatMap((span) => (span ? [span[0]] : [])));
        expect(begins({ hidden: [hidden] })).toEqual(
          begins({}).filter((start) => start < hidden[0] || start >= hidden[1]),
        );
      }),
      { numRuns: 80 },
    );
  });
});
