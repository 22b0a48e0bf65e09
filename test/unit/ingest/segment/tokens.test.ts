import fc from 'fast-check';
import { tokenize } from '../../../../src/ingest/segment/tokens';

const tokensOf = (text: string): string[] =>
  tokenize(text, [[0, text.length]]).tokens.map(({ text: word, pos }) => `${word}/${pos}`);

test('words and marks with their places', () => {
  const text = 'It rained. She left.';
  const { tokens, ranges } = tokenize(text, [
    [0, 10],
    [11, 20],
  ]);
  expect(tokens.map(({ span }) => text.slice(...span))).toEqual(tokens.map(({ text: word }) => word));
  expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 1, 1]);
  expect(ranges).toEqual([
    [0, 3],
    [3, 6],
  ]);
});

test.each([
  ["''Yes,'' he said.", "''/PUNCT Yes/INTJ ,/PUNCT ''/PUNCT he/PRON said/VERB ./PUNCT"],
  ['« Oui », he said.', '«/PUNCT Oui/PROPN »/PUNCT ,/PUNCT he/PRON said/VERB ./PUNCT'],
  ['So said I.', 'So/ADV said/VERB I/PRON ./PUNCT'],
])('%s', (text, expected) => {
  expect(tokensOf(text).join(' ')).toBe(expected);
});

test('a run without a space that is too long for a word is one token', () => {
  const run = 'x'.repeat(100_000);
  expect(tokensOf(`She said ${run} twice.`)).toEqual([
    'She/PRON',
    'said/VERB',
    `${run}/X`,
    'twice/ADV',
    './PUNCT',
  ]);
});

describe('whatever was read before', () => {
  it('parts a possessive before a comma, and after one was met before a comma', () => {
    expect(tokensOf('It was Lindeholm’s, too.').slice(2, 5)).toEqual([
      'Lindeholm/PROPN',
      '’s/PART',
      ',/PUNCT',
    ]);
    expect(tokensOf('Lindeholm’s team won.').slice(0, 2)).toEqual(['Lindeholm/PROPN', '’s/PART']);
    expect(tokensOf("(Brandtner's; no-man's-land)").slice(1, 4)).toEqual([
      'Brandtner/PROPN',
      "'s/PART",
      ';/PUNCT',
    ]);
    expect(tokensOf("Brandtner's team").slice(0, 2)).toEqual(['Brandtner/PROPN', "'s/PART"]);
  });

  it('cuts and tags a sentence as at first', () => {
    const word = fc.constantFrom('Zorkel', 'Vandt', 'said', 'O’Dorl', 'the', 'dog', 'we');
    const end = fc.constantFrom('’s', "'s", '’', '’ll', 'n’t', '', ',', '.', '’s,', "'s.", '’s-', '’re)');
    const sentence = fc
      .array(
        fc.tuple(fc.constantFrom('', '“', '('), word, end, end).map((parts) => parts.join('')),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, fc.array(sentence, { maxLength: 4 }), (one, others) => {
        const first = tokensOf(one);
        others.forEach(tokensOf);
        expect(tokensOf(one)).toEqual(first);
      }),
    );
  });
});
