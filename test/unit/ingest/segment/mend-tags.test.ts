import { tokenize } from '../../../../src/ingest/segment/tokens';

const tagOf = (text: string, word: string): string | undefined =>
  tokenize(text, [[0, text.length]]).tokens.find((token) => token.text === word)?.pos;

test.each([
  ['It was in the Northmoor Echo today.', 'Echo', 'PROPN'],
  ['"I take comfort in that," Lynch said.', 'Lynch', 'PROPN'],
  ['Lynch said her colleague was late.', 'Lynch', 'PROPN'],
  ['The key was lost.', 'key', 'NOUN'],
  ['„Ja“, she said.', '„', 'PUNCT'],
])('%s: %s is a %s', (text, word, pos) => {
  expect(tagOf(text, word)).toBe(pos);
});

test('the capitals of a headline prove nothing', () => {
  expect(tagOf('Mayor Closes Old Mill Today', 'Closes')).toBe('VERB');
});
