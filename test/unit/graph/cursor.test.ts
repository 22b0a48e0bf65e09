import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../../src/graph/cursor';
import { LISTS } from '../../../src/graph/lists';
import { RequestError } from '../../../src/graph/compiler/errors';

const terms = [{ type: 'number' }, { type: 'string' }] as const;

const decode = (cursor: string): unknown => decodeCursor(cursor, 'Quote', 'CONFIDENCE_DESC', terms);
const made = (...contents: unknown[]): string => Buffer.from(JSON.stringify(contents)).toString('base64url');

test('what was encoded is decoded', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (number, text) => {
      expect(decode(encodeCursor('Quote', 'CONFIDENCE_DESC', [number, text]))).toEqual([
        number === 0 ? 0 : number,
        text,
      ]);
    }),
  );
});

test.each([
  ['another list', made('Article', 'CONFIDENCE_DESC', 1, 'a'), /another type/u],
  ['another order', made('Quote', 'PUBLISHED_DESC', 'a'), /another order/u],
  ['too few values', made('Quote', 'CONFIDENCE_DESC', 1), /no cursor/u],
  ['too many values', made('Quote', 'CONFIDENCE_DESC', 1, 'a', 'b'), /no cursor/u],
  ['a value of another type', made('Quote', 'CONFIDENCE_DESC', '1', 'a'), /no cursor/u],
  ['a value that is an object', made('Quote', 'CONFIDENCE_DESC', { a: 1 }, 'a'), /no cursor/u],
  ['null', made('Quote', 'CONFIDENCE_DESC', null, 'a'), /no cursor/u],
  ['an empty list', made(), /no cursor/u],
  ['no list', Buffer.from('{"a":1}').toString('base64url'), /no cursor/u],
  ['no JSON', 'bm90IG91cnM', /no cursor/u],
  ['nothing', '', /no cursor/u],
  ['a negative number', '-1', /no cursor/u],
])('%s is refused', (_what, cursor, reason) => {
  expect(() => decode(cursor)).toThrow(RequestError);
  expect(() => decode(cursor)).toThrow(reason);
});

test('whatever is sent, it is refused or holds the values of the order', () => {
  fc.assert(
    fc.property(fc.string(), (cursor) => {
      expect(() => decode(cursor)).toThrow(RequestError);
    }),
  );
});

const DAY = '2026-05-14';
const QUOTE = `${DAY} a_${'0'.repeat(24)} 999999990 q_${'f'.repeat(24)}`;

test.each([
  ['Quote', 'PUBLISHED_DESC', QUOTE],
  ['Quote', 'PUBLISHED_ASC', QUOTE.replace(DAY, '0000-00-00')],
  ['Quote', 'SAID_DESC', `0000-00-00 ${QUOTE}`],
  ['Quote', 'CONFIDENCE_DESC', `0900 ${QUOTE}`],
  ['Statement', 'LAST_SEEN_ASC', QUOTE],
  ['Speaker', 'NAME_ASC', `a name\nof two lines p_${'1'.repeat(24)}`],
  ['Event', 'DATE_DESC', `2026-05 e_${'1'.repeat(24)}`],
])('%s %s: a key as the graph holds them is taken, anything else is not', (type, order, value) => {
  const ask = (given: string): unknown =>
    decodeCursor(made(type, order, given), type, order, LISTS[type]!.orders[order]!);
  expect(ask(value)).toEqual([value]);
  for (const forged of [
    '',
    '1234',
    '~~~',
    '\u0000',
    DAY,
    value.slice(0, -1),
    `${value}0`,
    value.replace(/_/gu, '-'),
  ])
    expect(() => ask(forged)).toThrow(/no cursor/u);
});
