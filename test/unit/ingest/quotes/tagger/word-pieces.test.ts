import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Span } from '../../../../../src/ingest/document';
import { WordPieces } from '../../../../../src/ingest/quotes/tagger/word-pieces';

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  ...'the road close ##d ##s ##ing clo ##se cafe naive resume didn don t s o ##connor 王 明 ab ##abab'.split(
    ' ',
  ),
  ...", . ’ ' “ - $ + 42 ##42 ı".split(' '),
];
const small = new WordPieces(VOCABULARY);

/** The pieces of a text: `known` where the piece is written like that, `known<written>` elsewhere. */
function cut(text: string, span: Span = [0, text.length]): string[] {
  return small.cut(text, span).map((piece) => {
    const written = text.slice(...piece.span);
    const known = VOCABULARY[piece.id]!;
    expect(piece.continues).toBe(known.startsWith('##'));
    return known.replace(/^##/u, '') === written ? known : `${known}<${written}>`;
  });
}

describe('words are cut into the longest pieces known', () => {
  test.each([
    ['the road', 'the', 'road'],
    ['closed', 'close', '##d'],
    ['closing', 'clo', '##s', '##ing'],
    ['closingx', '[UNK]<closingx>'],
    ['closeds', 'close', '##d', '##s'],
    ['ababab', 'ab', '##abab'],
    // The longest piece first, even where that leaves what no piece fits.
    ['abab', '[UNK]<abab>'],
    ['xyz road', '[UNK]<xyz>', 'road'],
    ['roadx', '[UNK]<roadx>'],
    ['', ...[]],
    [' \n\t ', ...[]],
  ])('%j', (text, ...pieces) => {
    expect(cut(text)).toEqual(pieces);
  });
});

describe('case and accents are folded, and where a piece stands is kept', () => {
  test.each([
    ['The ROAD', 'the<The>', 'road<ROAD>'],
    ['café', 'cafe<café>'],
    ['cafe\u0301', 'cafe<cafe\u0301>'],
    ['CAFÉS', 'cafe<CAFÉ>', '##s<S>'],
    ['naïve résumé', 'naive<naïve>', 'resume<résumé>'],
    // A mark alone is no word.
    ['\u0301', ...[]],
    ['the \u0301 road', 'the', 'road'],
  ])('%j', (text, ...pieces) => {
    expect(cut(text)).toEqual(
      // The mark behind the last letter of a piece belongs to no character that is left.
      pieces.map((piece) => piece.replace('cafe<cafe\u0301>', 'cafe')),
    );
  });
});

describe('signs and ideographs stand alone', () => {
  test.each([
    ['road.', 'road', '.'],
    ['“the road”', '“', 'the', 'road', '[UNK]<”>'],
    ["didn't", 'didn', "'", 't'],
    ['didn’t', 'didn', '’', 't'],
    ['O’Connor', 'o<O>', '’', '[UNK]<Connor>'],
    ['close-road', 'close', '-', 'road'],
    ['$42+42', '$', '42', '+', '42'],
    ['王明', '王', '明'],
    ['the王road', 'the', '王', 'road'],
    ['橋', '[UNK]<橋>'],
    ['the road…', 'the', 'road', '[UNK]<…>'],
  ])('%s', (text, ...pieces) => {
    expect(cut(text)).toEqual(pieces);
  });
});

describe('spaces and what cannot be seen part words', () => {
  test.each([
    ['the\u00a0road', 'the', 'road'],
    ['the\u200broad', 'the', 'road'],
    ['the\u0000road', 'the', 'road'],
    ['\ufeffroad', 'road'],
    ['the\u2028road', 'the', 'road'],
  ])('%j', (text, ...pieces) => {
    expect(cut(text)).toEqual(pieces);
  });
});

describe('what no vocabulary has is one unknown piece', () => {
  test.each([
    ['🌉', '[UNK]<🌉>'],
    ['👍🏽 road', '[UNK]<👍🏽>', 'road'],
    ['the🌉', '[UNK]<the🌉>'],
    ['👩\u200d🚒', '[UNK]<👩>', '[UNK]<🚒>'],
    ['\ud83c', '[UNK]<\ud83c>'],
    ['\udf09 road', '[UNK]<\udf09>', 'road'],
    ['دار', '[UNK]<دار>'],
    [`${'ab'.repeat(51)} road`, `[UNK]<${'ab'.repeat(51)}>`, 'road'],
  ])('%j', (text, ...pieces) => {
    expect(cut(text)).toEqual(pieces);
  });

  test('a word of a hundred characters is still cut', () => {
    expect(cut(`close${'s'.repeat(95)}`)).toEqual(['close', ...Array<string>(95).fill('##s')]);
  });
});

test('a stretch is cut as if nothing stood around it', () => {
  expect(cut('the roads closed', [4, 9])).toEqual(['road', '##s']);
  expect(cut('the roads closed', [4, 8])).toEqual(['road']);
  expect(cut('the roads closed', [3, 4])).toEqual([]);
  expect(cut('the roads closed', [5, 5])).toEqual([]);
});

test('a word that was cut before is cut the same', () => {
  const first = small.cut('the closed cafés', [0, 16]);
  expect(small.cut('the closed cafés', [0, 16])).toEqual(first);
  expect(small.cut('closed', [0, 6]).map(({ id }) => id)).toEqual(first.slice(1, 3).map(({ id }) => id));
});

test.each(['[CLS]', '[SEP]', '[UNK]'])('a vocabulary without %s is none', (special) => {
  expect(() => new WordPieces(VOCABULARY.filter((piece) => piece !== special))).toThrow(
    `The vocabulary has no piece ${special}.`,
  );
});

test('the pieces of any text are in order, inside it, without a space in them', () => {
  const model = join(__dirname, '..', '..', '..', '..', '..', 'model', 'vocabulary.txt');
  const whole = new WordPieces(readFileSync(model, 'utf8').trimEnd().split('\n'));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom('Ada', 'Marsh', 'said', 'that', '“', 'undisclosed', '하나', 'İ', 'ﬁ', '\ud83c', ' '),
        {
          maxLength: 20,
        },
      )
      .map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      const pieces = whole.cut(given, [0, given.length]);
      pieces.forEach(({ id, span: [start, end], continues }, index) => {
        expect(0 <= start && start < end && end <= given.length).toBe(true);
        expect(given.slice(start, end)).not.toMatch(/\s/u);
        expect(id).toBeGreaterThan(0);
        const before = pieces[index - 1]?.span ?? [0, 0];
        // A syllable that is written as one character may be several pieces, which all stand where it stands.
        const sameCharacter = continues && before[0] === start && before[1] === end;
        expect(sameCharacter || before[1] <= start).toBe(true);
        if (continues) expect(index).toBeGreaterThan(0);
      });
    }),
    { numRuns: 500 },
  );
});
