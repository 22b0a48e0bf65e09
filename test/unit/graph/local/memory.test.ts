import { shareOf } from '../../../../src/graph/local/memory';

const GIB = 1024 ** 3;

test.each([
  [1, 384, 64],
  [4, 512, 256],
  [8, 1024, 512],
  [64, 2048, 1024],
])('of %i GiB Neo4j gets a heap of %i MiB and a page cache of %i MiB', (gib, heap, pageCache) => {
  expect(shareOf(gib * GIB)).toEqual({ heap, pageCache });
});
