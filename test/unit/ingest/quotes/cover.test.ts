import fc from 'fast-check';
import type { Span } from '../../../../src/ingest/document';
import { Cover, outside } from '../../../../src/ingest/quotes/cover';

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

test('what others leave of spans is what only these cover', () => {
  const covered = (spans: readonly Span[]): number[] =>
    Array.from({ length: 80 }, (_, offset) => offset).filter((offset) => new Cover(spans).has(offset));
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (some, others) => {
      const cover = new Cover(others);
      expect(covered(outside(some, others))).toEqual(covered(some).filter((offset) => !cover.has(offset)));
    }),
  );
});
