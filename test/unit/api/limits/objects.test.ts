import { buildSchema, getOperationAST, parse } from 'graphql';
import { LIMITS } from '../../../../src/api/limits/limits';
import { objectsAskedFor } from '../../../../src/api/limits/objects';

const schema = buildSchema(`
  type Query { list(first: Int = 20): List! bare(first: Int): List! one: Item any: Any }
  type List { nodes: [Item!]! }
  type Item { id: ID! list(first: Int = 20): List! other: Item }
  union Any = Item
`);

function count(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The query has no operation.');
  return objectsAskedFor({ schema, document, operation, variables });
}

test.each([
  ['{ __typename }', 0],
  ['{ one { id } }', 1],
  ['{ one { other { id } } }', 2],
  ['{ a: one { id } b: one { id } }', 2],
  ['{ list(first: 10) { nodes { id } } }', 10 * 2],
  ['{ list { nodes { id } } }', 20 * 2],
  ['{ bare { nodes { id } } }', LIMITS.defaultPageSize * 2],
  ['{ list(first: 10) { nodes { list(first: 5) { nodes { id } } } } }', 10 * (1 + 1 + 5 * 2)],
  ['{ ...F } fragment F on Query { one { id } }', 1],
  ['{ any { ... on Item { other { id } } } }', 2],
  ['{ ... { one { id } } }', 1],
  ['{ __schema { types { name } } }', 0],
])('%s asks for %d', (query, objects) => {
  expect(count(query)).toBe(objects);
});

test('sizes and conditions may stand in variables', () => {
  const query =
    'query($n: Int = 3, $x: Boolean = true) { list(first: $n) { nodes { id } } one @skip(if: $x) { id } }';
  expect(count(query)).toBe(3 * 2);
  expect(count(query, { n: 7, x: false })).toBe(7 * 2 + 1);
  expect(count('query($x: Boolean!) { one @include(if: $x) { id } }', { x: false })).toBe(0);
  expect(count('{ one @include(if: false) { id } }')).toBe(0);
});

test('a size that will be refused does not count', () => {
  expect(count('{ list(first: -1) { nodes { id } } }')).toBe(2);
  expect(count('{ list(first: 2000000000) { nodes { id } } }')).toBe(2);
});

test('fragments that name others twice cost no more than their length, and count as often as they stand', () => {
  const depth = 60;
  const fragments = Array.from(
    { length: depth },
    (_, i) => `fragment F${i} on Item { a: other { ...F${i + 1} } b: other { ...F${i + 1} } }`,
  );
  expect(count(`{ one { ...F0 } } ${fragments.join(' ')} fragment F${depth} on Item { id }`)).toBeGreaterThan(
    2 ** depth,
  );
});
