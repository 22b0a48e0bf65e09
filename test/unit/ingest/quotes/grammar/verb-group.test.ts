import { verbGroup } from '../../../../../src/ingest/quotes/grammar/verb-group';
import { marked } from '../read-tokens';

const plain = { negated: false, unsaid: false, be: false };

test.each([
  ['She |said so.', 'said', plain],
  ['She has also |said so.', 'has also said', plain],
  ['She repeatedly |said so.', 'repeatedly said', plain],
  ['She often |said so.', 'often said', plain],
  ['She went on to |say so.', 'on to say', plain],
  ['She did not |say so.', 'did not say', { ...plain, negated: true }],
  ['She never |said so.', 'never said', { ...plain, negated: true }],
  ['She would |say so.', 'would say', { ...plain, unsaid: true }],
  ['She refused to |say so.', 'to say', { ...plain, unsaid: true }],
  ['It was |said so.', 'was said', { ...plain, be: true }],
])('%s', (text, words, expected) => {
  const { reading, at } = marked(text);
  const { start, ...rest } = verbGroup(reading.tokens, at, 0);
  expect([reading.textOf([start, at + 1]), rest]).toEqual([words, expected]);
});
