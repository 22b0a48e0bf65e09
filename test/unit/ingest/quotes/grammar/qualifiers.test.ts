import { throughQualifiers } from '../../../../../src/ingest/quotes/grammar/qualifiers';
import { marked } from '../read-tokens';

test.each([
  ['According to two officers |familiar with the talks, it was late.', 'familiar with the talks'],
  ['According to people |who were there, it was late.', 'who were there'],
  ['According to a statement |seen by the council.', 'seen by the council'],
  ['According to two officers|, it was late.', ''],
  ['According to the officers |in Corran, it was late.', ''],
])('%s', (text, expected) => {
  const { reading, at } = marked(text);
  const end = throughQualifiers(reading, at, reading.tokens.length);
  expect(end === at ? '' : reading.textOf([at, end])).toBe(expected);
});
