import { breaches } from './invariants';
import { readText } from './read-quotes';

const SENTENCE =
  'Ada Marsh, the mayor, told reporters on Monday that “the road is closed”, according to Halyard';

/** What a stranger can send: none may take time or memory in proportion to more than its length. */
const inputs: Readonly<Record<string, string>> = {
  'no sentence end': `${SENTENCE} `.repeat(500),
  '50,000 words': `${SENTENCE}. `.repeat(3_200),
  '50,000 words in paragraphs': `${SENTENCE}.\n\n`.repeat(3_200),
  '10,000 straight marks': '"'.repeat(10_000),
  'a headline with a long word behind its dash': `The port is to reopen — ${'A'.repeat(80)}1\n\n${SENTENCE}.`,
  '10,000 opening marks': '“'.repeat(10_000),
  '10,000 closing marks': '”'.repeat(10_000),
  'alternating marks': '“"'.repeat(5_000),
  'marks and spaces': '" \' '.repeat(5_000),
  'marks that words follow': '‘“a” '.repeat(5_000),
  'one line of 100,000 letters': 'x'.repeat(100_000),
  'one line of 100,000 letters and a report': `“${'x'.repeat(100_000)},” said Ada Marsh.`,
  'one line of spaces': `a${' '.repeat(100_000)}b`,
  'line breaks': '\n'.repeat(100_000),
  'lone surrogates': '\ud800 said \udc00 '.repeat(5_000),
  'surrogates without a space': `${'\ud800'.repeat(50_000)}\udc00`,
  emoji: '😀 said “👍🏽 yes we can” '.repeat(2_500),
  'mixed scripts': 'Он сказал: «Да». 王明说：“好”。 قال «نعم». '.repeat(1_000),
  '10,000 times “he said”': 'he said '.repeat(10_000),
  'nested speech': 'he said she said that '.repeat(5_000),
  appositions: 'Ada, a, b, said '.repeat(2_500),
  'according to': 'according to Halyard, '.repeat(5_000),
  'adding that': ', adding that he goes'.repeat(5_000),
  'reopened marks': '“We go on and on and on.\n\n'.repeat(2_500),
  'a transcript': 'Marsh: we will go.\n'.repeat(5_000),
  initials: 'A. '.repeat(10_000),
};

test.each(Object.keys(inputs))('%s', (name) => {
  const text = inputs[name] as string;
  expect(breaches(text, readText(text).quotes)).toEqual([]);
});
