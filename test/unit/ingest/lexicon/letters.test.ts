import { mayBeLettersOfOutlet, spellsOut } from '../../../../src/ingest/lexicon/letters';

test.each([
  ['PTK', false],
  ['KNHV', false],
  ['ESBK', false],
  ['VABN', true],
  ['BCK', false],
  ['BVC', true],
] as const)('letters that may be an outlet’s: %s, with the article: %s', (letters, article) => {
  expect(mayBeLettersOfOutlet(letters, article)).toBe(true);
});

test.each([
  ['read as a word', 'OPREC', false],
  ['read as a word that two consonants begin', 'CREB', false],
  ['a body with its article', 'RSWK', true],
  ['a body that everybody knows', 'FBI', true],
  ['a firm that everybody knows', 'HSBC', false],
  ['a bank named like a broadcaster', 'CBN', true],
] as const)('letters that are none: %s', (_, letters, article) => {
  expect(mayBeLettersOfOutlet(letters, article)).toBe(false);
});

test('letters are spelled out by the words that they begin, small ones left out', () => {
  expect(spellsOut('The Southern Grain Trust owns it.', 'SGT')).toBe(true);
  expect(spellsOut('The Union of Bakers and Millers marched.', 'UBM')).toBe(true);
  expect(spellsOut('The trust owns it.', 'SGT')).toBe(false);
});
