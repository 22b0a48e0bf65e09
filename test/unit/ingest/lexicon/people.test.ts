import { genderOfName, genderOfWords, isGivenName } from '../../../../src/ingest/lexicon/people';

test.each([
  ['Karin Moe', 'feminine'],
  ['Peter Lund', 'masculine'],
  ['Sergei Tal', 'masculine'],
  ['Park Min-seo', undefined],
  ['Chen Daoming', undefined],
  ['Xyzzo Tal', undefined],
  ['', undefined],
])('the gender of %s', (name, gender) => {
  expect(genderOfName(name)).toBe(gender);
});

test.each([
  ['Mrs', 'feminine'],
  ['the spokeswoman', 'feminine'],
  ['spokesman', 'masculine'],
  ['spokesperson', undefined],
  ['the man and the woman', undefined],
])('the gender that “%s” tells', (words, gender) => {
  expect(genderOfWords(words)).toBe(gender);
});

test('a given name is known in any spelling', () => {
  expect([isGivenName('Lucía'), isGivenName('KARIN'), isGivenName('Pipe')]).toEqual([true, true, false]);
});
