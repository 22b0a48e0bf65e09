import { isPublisher } from '../../../../src/ingest/lexicon/source-synonyms';

test.each([
  ['CPA', 'Continental Press Agency'],
  ['MWI', 'Moorwelle International'],
  ['CBV Radio', 'CBV News'],
])('%s is %s', (name, publisher) => {
  expect(isPublisher(name, publisher)).toBe(true);
});

test.each([
  ['MKI', 'Moorwelle International'],
  ['MOO', 'Moorwelle International'],
  ['CBV Western Plains', 'CBV News'],
  ['Northmoor Radio', 'Northmoor News'],
])('%s is not %s', (name, publisher) => {
  expect(isPublisher(name, publisher)).toBe(false);
});
