import fc from 'fast-check';
import { firstWhere } from '../../../src/text/first-where';

test('finds what a search from the front finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const fromTheFront = sorted.findIndex((number) => number >= limit);
      const expected = fromTheFront < 0 ? sorted.length : fromTheFront;
      expect(firstWhere(sorted.length, (index) => sorted[index]! >= limit)).toBe(expected);
    }),
  );
});
