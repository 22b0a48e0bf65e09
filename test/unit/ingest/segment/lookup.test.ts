import fc from 'fast-check';
import type { Span } from '../../../../src/ingest/document';
import { holding, lastFrom } from '../../../../src/ingest/segment/lookup';

const spans = fc
  .uniqueArray(fc.nat(100), { maxLength: 30 })
  .map((edges) => edges.sort((a, b) => a - b))
  .map((edges) => edges.slice(1).map((end, at) => ({ span: [edges[at] as number, end] satisfies Span })))
  .map((all) => all.filter((_, at) => at % 3 !== 1));

test('the same as looking at each', () => {
  fc.assert(
    fc.property(spans, fc.nat(110), (all, offset) => {
      expect(lastFrom(all, offset)).toBe(all.filter(({ span }) => span[0] <= offset).length - 1);
      expect(holding(all, offset)).toBe(all.find(({ span }) => span[0] <= offset && offset < span[1]));
    }),
  );
});

test('nothing among nothing', () => {
  const none: { span: Span }[] = [];
  expect([lastFrom(none, 5), holding(none, 5)]).toEqual([-1, undefined]);
});
