import { RequestError } from '../../../../src/graph/compiler/errors';
import { parameterValue } from '../../../../src/graph/compiler/filter-values';
import type { ValueKind } from '../../../../src/graph/lists';

const day = new Date('2026-02-12T00:00:00Z');

test.each<[ValueKind, unknown, unknown]>([
  ['name', 'Jürgen ŁOŚ', 'jurgen los'],
  ['name', '***', '***'],
  ['place', 'NORHAVEN', parameterValue('place', 'Norhaven', 'a')],
  ['id', 'q_1', 'q_1'],
  ['string', 'https://a.example/?b=`}', 'https://a.example/?b=`}'],
  ['words', 'Hope "of peace"', 'Hope "of peace"'],
  ['day', day, '2026-02-12'],
  ['endOfDay', day, '2026-02-12~'],
  ['moment', new Date('2026-02-12T10:00:00+02:00'), '2026-02-12T08:00:00.000Z'],
  ['choices', ['DIRECT'], ['DIRECT']],
  ['share', 0, 0],
  ['share', 1, 1],
  ['boolean', false, false],
])('%s: %j becomes %j', (kind, value, expected) => {
  expect(parameterValue(kind, value, 'filter.a')).toEqual(expected);
});

test.each<[ValueKind, unknown, RegExp]>([
  ['name', '', /^Argument filter\.a is empty/u],
  ['name', ' \t', /is empty/u],
  ['name', 'x'.repeat(301), /longer than 300 characters/u],
  ['id', 'x'.repeat(501), /longer than 500 characters/u],
  ['string', 'x'.repeat(301), /longer than 300/u],
  ['words', 'x '.repeat(151), /longer than 300/u],
  ['choices', [], /empty list/u],
  ['share', 1.01, /between 0 and 1/u],
  ['share', -0.01, /between 0 and 1/u],
])('%s: %j is refused', (kind, value, reason) => {
  expect(() => parameterValue(kind, value, 'filter.a')).toThrow(RequestError);
  expect(() => parameterValue(kind, value, 'filter.a')).toThrow(reason);
});

test('the end of a day sorts after whatever an order key of that day goes on with, and before the next day', () => {
  const end = String(parameterValue('endOfDay', day, 'a'));
  expect('2026-02-12 a_ffffffffffffffffffffffff 999999999 q_ffffffffffffffffffffffff' < end).toBe(true);
  expect(end < '2026-02-13 a_000000000000000000000000').toBe(true);
});
