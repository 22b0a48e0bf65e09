import { buildSchema, getOperationAST, parse } from 'graphql';
import { LIMITS } from '../../../../src/limits';
import { objectsAskedFor } from '../../../../src/api/limits/objects';

const schema = buildSchema(`
  type Query {
    list(first: Int = 20): ItemConnection!
    bare(first: Int): ItemConnection!
    rows(first: Int = 20): [Item!]!
    counts(limit: Int! = 1000): [Item!]!
    unpaged: [Item!]
    one: Item
    any: Any
  }
  type ItemConnection { nodes: [Item!]! edges: [ItemEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type ItemEdge { node: Item! cursor: String! }
  type PageInfo { endCursor: String }
  type Item { id: ID! list(first: Int = 20): ItemConnection! other: Item unpaged: [Item!]! }
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
  ['{ list(first: 10) { nodes { id } } }', 10],
  ['{ list(first: 10) { edges { cursor node { id } } } }', 10],
  ['{ list(first: 10) { totalCount pageInfo { endCursor } } }', 0],
  ['{ list(first: 10) { ...P } } fragment P on ItemConnection { nodes { id } }', 10],
  [
    '{ a: list(first: 2) { ...P } b: list(first: 5) { ...P } } fragment P on ItemConnection { nodes { id } }',
    7,
  ],
  ['{ list(first: 10) { ... { nodes { id } } } }', 10],
  ['{ list { nodes { id } } }', 20],
  ['{ bare { nodes { id } } }', LIMITS.defaultPageSize],
  ['{ list(first: 10) { nodes { list(first: 5) { nodes { id } } } } }', 10 * (1 + 5)],
  ['{ rows(first: 30) { id other { id } } }', 30 * 2],
  ['{ counts { id } }', 1000],
  ['{ counts(limit: 9000) { id } }', 9000],
  ['{ unpaged { id } }', LIMITS.assumedRows],
  ['{ unpaged { unpaged { id } } }', LIMITS.assumedRows * (1 + LIMITS.assumedRows)],
  ['{ list(first: 100) { nodes { unpaged { id } } } }', 100 * (1 + LIMITS.assumedRows)],
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
  expect(count(query)).toBe(3);
  expect(count(query, { n: 7, x: false })).toBe(7 + 1);
  expect(count('query($x: Boolean!) { one @include(if: $x) { id } }', { x: false })).toBe(0);
  expect(count('{ one @include(if: false) { id } }')).toBe(0);
});

test('a size that will be refused does not count', () => {
  expect(count('{ list(first: -1) { nodes { id } } }')).toBe(1);
  expect(count('{ list(first: 2000000000) { nodes { id } } }')).toBe(1);
});

test('fragments that name others twice cost no more than their length, and count as often as they stand', () => {
  const depth = 50;
  const fragments = Array.from(
    { length: depth },
    (_, i) => `fragment F${i} on Item { a: other { ...F${i + 1} } b: other { ...F${i + 1} } }`,
  );
  expect(count(`{ one { ...F0 } } ${fragments.join(' ')} fragment F${depth} on Item { id }`)).toBeGreaterThan(
    2 ** depth,
  );
});

test('a count beyond what a number holds exactly stays a number that JSON can say', () => {
  const fragments = Array.from(
    { length: 200 },
    (_, i) => `fragment F${i} on Item { a: unpaged { ...F${i + 1} } b: unpaged { ...F${i + 1} } }`,
  );
  expect(count(`{ one { ...F0 } } ${fragments.join(' ')} fragment F200 on Item { id }`)).toBe(
    Number.MAX_SAFE_INTEGER,
  );
});
