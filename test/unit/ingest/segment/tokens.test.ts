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
