import { chainsOf, read } from '../support';

const CASES: readonly (readonly [title: string, text: string, chains: readonly string[]])[] = [
  [
    'according to',
    'Reik said the pipe was late, according to the Halyard agency on Wednesday, 28 January.',
    ['Halyard'],
  ],
  [
    'quoted him as saying',
    'The Halyard news agency quoted Tomas Reik as saying the pipe was late.',
    ['Halyard'],
  ],
  [
    'reported, citing',
    'The Northmoor Gazette reported, citing the foreign ministry, that the pipe was late.',
    ['Northmoor Gazette'],
  ],
  [
    'told one, according to another',
    'Reik told the Northmoor Gazette that the pipe was late, according to Radio Lark.',
    ['Northmoor Gazette < Radio Lark'],
  ],
  ['a dateline', 'HALDEN (Reuters) — Reik said the pipe was late.', ['Reuters']],
  [
    'each speaker of a sentence through his own',
    'Reik told Reuters that the pipe was late, and Karin Moe told the BBC that it was long.',
    ['Reuters', 'BBC'],
  ],
  [
    'a speaker who goes on',
    'Reik told Reuters that the pipe was late and added that it was long.',
    ['Reuters', 'Reuters'],
  ],
  [
    'not: who only stands beside',
    'Reik told Reuters that the pipe was late, and Karin Moe said that it was long.',
    ['Reuters', ''],
  ],
  ['not: an outlet that speaks for itself', 'The Halyard news agency said the pipe was late.', ['']],
  ['not: an outlet in the content', '“I told Reuters that the pipe was late,” Reik said.', ['']],
  ['not: a bestseller', 'Ada Quill, author of a Northmoor Times bestseller, said the sea was near.', ['']],
];

test.each(CASES)('%s', (_, text, chains) => {
  expect(chainsOf(text)).toEqual(chains);
});

test.each([
  ['by its name', 'Reik told the Northmoor Gazette that the pipe was late.'],
  ['by its short name', 'Reik told the Gazette that the pipe was late.'],
  ['by its kind', 'Reik told this newspaper that the pipe was late.'],
])('the publisher is no relay of its own article: %s', (_, text) => {
  expect(chainsOf(text, 'The Northmoor Gazette')).toEqual(['']);
});

test.each([
  ['Russia’s Sputnik news agency', 'Sputnik'],
  ['the Sputnik news agency', 'Sputnik'],
  ['Sputnik', 'Sputnik'],
])('one source under several names: %s', (mention, name) => {
  expect(chainsOf(`Reik said the pipe was late, according to ${mention}.`)).toEqual([name]);
});

test('a short name is the full one that the article introduced', () => {
  expect(
    chainsOf('The Northmoor Gazette printed it first. Reik told the Gazette that the pipe was late.'),
  ).toEqual(['Northmoor Gazette']);
});

test('the mention of a relay is its span, and what it is called there an alias', () => {
  const { article, quotes } = read('Reik said the pipe was late, according to Russia’s Sputnik news agency.');
  const [relay] = quotes[0]?.chain.relays ?? [];
  expect(article.text.slice(...relay!.span)).toBe('Russia’s Sputnik news agency');
  expect(relay).toMatchObject({ kind: 'agency', aliases: ['Russia’s Sputnik news agency'] });
});
