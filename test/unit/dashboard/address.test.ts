import fc from 'fast-check';
import { formatAddress, parseAddress } from '../../../src/dashboard/app/address';

test('what is written is read again, whatever it holds', () => {
  const value = fc.string({ minLength: 1, unit: 'grapheme' });
  const values = fc.oneof(value, fc.array(value, { minLength: 2, maxLength: 4 }));
  fc.assert(
    fc.property(fc.dictionary(value, values, { noNullPrototype: true }), (search) => {
      expect(parseAddress(formatAddress(search))).toEqual(search);
    }),
  );
});

test.each([
  ['nothing', '', {}],
  ['an empty value is none', '?q=', {}],
  ['several of one name', '?type=DIRECT&type=MIXED', { type: ['DIRECT', 'MIXED'] }],
])('%s', (_name, address, expected) => {
  expect(parseAddress(address)).toEqual(expected);
});

test('what is undefined is left out', () => {
  expect(formatAddress({ q: undefined })).toBe('');
});
