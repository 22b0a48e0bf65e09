import { countByPeriod, toTimeline } from '../../../src/api/timeline';
import { RequestError } from '../../../src/graph/compiler/errors';

const nothing = { quotes: 0, statements: 0, articles: 0 };

test('what has no date is left out, and no counts are no points', () => {
  expect(toTimeline([], 'DAY')).toEqual([]);
  expect(toTimeline([{ period: null, quotes: 3 }], 'DAY')).toEqual([]);
});

test.each([
  ['DAY', '2024-02-28', '2024-03-01', ['2024-02-29']],
  ['WEEK', '2025-12-22', '2026-01-05', ['2025-12-29']],
  ['MONTH', '2025-11-01', '2026-02-01', ['2025-12-01', '2026-01-01']],
  ['YEAR', '2024-01-01', '2027-01-01', ['2025-01-01', '2026-01-01']],
  ['DAY', '2026-03-29', '2026-03-30', []],
] as const)('%s: between %s and %s stand %j, with nothing', (interval, first, last, between) => {
  const counts = [
    { period: last, quotes: 2, statements: 1, articles: 1 },
    { period: first, quotes: 1 },
  ];
  expect(toTimeline(counts, interval)).toEqual([
    { ...nothing, period: first, quotes: 1 },
    ...between.map((period) => ({ ...nothing, period })),
    { period: last, quotes: 2, statements: 1, articles: 1 },
  ]);
});

test('a date far off with short stretches is refused, not drawn out', () => {
  const counts = [
    { period: '0200-01-01', quotes: 1 },
    { period: '2026-01-01', quotes: 1 },
  ];
  expect(() => toTimeline(counts, 'DAY')).toThrow(RequestError);
  expect(() => toTimeline(counts, 'DAY')).toThrow(/more than 10000 points; choose a longer interval/u);
  expect(toTimeline(counts, 'YEAR')).toHaveLength(1827);
});

test('quotes are counted one by one, statements and articles once each', () => {
  const march = '2026-03-01';
  expect(
    countByPeriod([
      { period: march, statements: 't_1', articles: 'a_1' },
      { period: march, statements: 't_1', articles: 'a_2' },
      { period: '2026-04-01', statements: 't_1', articles: 'a_2' },
    ]),
  ).toEqual([
    { period: march, quotes: 2, statements: 1, articles: 2 },
    { period: '2026-04-01', quotes: 1, statements: 1, articles: 1 },
  ]);
});
