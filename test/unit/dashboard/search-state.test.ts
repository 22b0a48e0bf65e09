import { exportAddress } from '../../../src/dashboard/parts/export-address';
import { changed, readSearchState, toFilter } from '../../../src/dashboard/search/search-state';
import { periodEnd } from '../../../src/dashboard/search/period';

describe('an address is read as far as it makes sense', () => {
  test.each([
    ['words', { q: ' annex ' }, { q: 'annex' }],
    ['blank words', { q: '  ' }, {}],
    ['one type, in either case', { type: 'direct' }, { type: ['DIRECT'] }],
    ['several, in a fixed order', { type: ['MIXED', 'DIRECT'] }, { type: ['DIRECT', 'MIXED'] }],
    ['a type that is none', { type: 'LOUD' }, {}],
    ['a day', { from: '2026-02-28' }, { from: '2026-02-28' }],
    ['a day that never comes', { from: '2026-02-30' }, {}],
    ['a word for a day', { to: 'yesterday' }, {}],
    ['a confidence', { sure: '80' }, { sure: 80 }],
    ['too much confidence', { sure: '101' }, {}],
    ['the usual order goes without saying', { order: 'PUBLISHED_DESC' }, {}],
    ['another order', { order: 'said_asc' }, { order: 'SAID_ASC' }],
    ['a parameter that nobody knows', { utm_source: 'x' }, {}],
  ])('%s', (_name, address, expected) => {
    expect(readSearchState(address)).toEqual(expected);
  });
});

test('a state asks the API what it says', () => {
  expect(toFilter({})).toBeUndefined();
  expect(
    toFilter({
      q: 'annex',
      relay: 'Halyard',
      outlet: 'Wasl',
      sure: 80,
      asof: '2026-10-05',
      event: 'e_1',
      order: 'SAID_ASC',
      after: 'x',
    }),
  ).toEqual({
    text: 'annex',
    accordingTo: 'Halyard',
    publishedBy: 'Wasl',
    minConfidence: 0.8,
    asOf: '2026-10-05T23:59:59.999Z',
    eventId: 'e_1',
  });
});

test('a change begins the pages anew; what is emptied is gone', () => {
  expect(changed({ q: 'annex', after: 'x' }, { speaker: 'Voss' })).toEqual({ q: 'annex', speaker: 'Voss' });
  expect(changed({ q: 'annex', speaker: 'Voss' }, { q: undefined })).toEqual({ speaker: 'Voss' });
});

test('the rows are exported by the names of the filter', () => {
  expect(exportAddress(toFilter({}), 'csv')).toBe('/export/quotes.csv');
  const state = { relay: 'a&b', type: ['DIRECT', 'MIXED'], after: 'x' } as const;
  expect(exportAddress(toFilter(state), 'jsonl')).toBe(
    '/export/quotes.jsonl?accordingTo=a%26b&type=DIRECT&type=MIXED',
  );
});

test.each([
  ['2026-02-01', 'MONTH', '2026-02-28'],
  ['2028-02-01', 'MONTH', '2028-02-29'],
  ['2026-12-01', 'MONTH', '2026-12-31'],
  ['2026-12-28', 'WEEK', '2027-01-03'],
  ['2026-01-01', 'YEAR', '2026-12-31'],
  ['2026-05-14', 'DAY', '2026-05-14'],
] as const)('the stretch that begins on %s by %s ends on %s', (first, interval, last) => {
  expect(periodEnd(first, interval)).toBe(last);
});
