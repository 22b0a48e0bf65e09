import {
  countryOf,
  isCapital,
  isDemonym,
  isKnownPlace,
  isMadeLikePlace,
} from '../../../../src/ingest/lexicon/places';

test('places that the world knows', () => {
  expect(['Syria', 'Damascus', 'the West Bank', 'New York'].map(isKnownPlace)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['Velmora', 'York', 'Bank', ''].map(isKnownPlace)).toEqual([false, false, false, false]);
});

test('capitals and adjectives', () => {
  expect([isCapital('Moscow'), isCapital('Russia')]).toEqual([true, false]);
  expect([isDemonym('Syrian'), isDemonym('Syria')]).toEqual([true, false]);
});

test.each([
  ['Syria', 'Syria'],
  ['Syrian', 'Syria'],
  ['damascus', 'Syria'],
  ['Velmoran', undefined],
])('the country of %s', (word, country) => {
  expect(countryOf(word)).toBe(country);
});

test.each([
  ['Mount Halvard', true],
  ['Puerto Ceniza', true],
  ['Marrow Street', true],
  ['Halvard', false],
  ['Karin Moe', false],
])('%s is made like a place’s name: %s', (name, made) => {
  expect(isMadeLikePlace(name.split(' '))).toBe(made);
});
