import fc from 'fast-check';
import type { Span } from '../../../../src/ingest/document';
import { Cover } from '../../../../src/ingest/quotes/cover';

const span = fc.tuple(fc.nat(50), fc.nat(20)).map(([start, length]): Span => [start, start + length]);

test('the same as asking each span', () => {
  fc.assert(
    fc.property(fc.array(span), fc.nat(80), (spans, offset) => {
      expect(new Cover(spans).has(offset)).toBe(
        spans.some(([start, end]) => start <= offset && offset < end),
      );
    }),
  );
});
