import { query } from '../raw-http';
import { type Attack, attack, many, nested, NO_GOOD, TOO_MUCH } from './attack';

/** Documents beyond a limit, or of a shape that costs a careless server far more than their length. */
export const documents = (): Attack[] => [
  attack('depth 50', TOO_MUCH, query(`{ quotes { nodes { ${nested(50, 'nestedIn { ', 'id')} } } }`)),
  attack(
    'depth 50 through fragments',
    TOO_MUCH,
    query(
      `{ quotes { nodes { ...F0 } } } ${many(50, (i) => `fragment F${i} on Quote { nestedIn { ...F${i + 1} } }`)} fragment F50 on Quote { id }`,
    ),
  ),
  attack(
    'depth 200 through inline fragments',
    TOO_MUCH,
    query(`{ quotes { nodes { ${nested(200, '... { ', 'id')} ${nested(20, 'nestedIn { ', 'id')} } } }`),
  ),
  attack('1,000 aliases', TOO_MUCH, query(`{ ${many(1_000, (i) => `a${i}: __typename`)} }`)),
  attack('100 aliases of a list', TOO_MUCH, query(`{ ${many(100, (i) => `a${i}: quotes { totalCount }`)} }`)),
  attack(
    'ten aliases, each within the cost',
    TOO_MUCH,
    query(
      `{ ${many(10, (i) => `a${i}: speakers(first: 100) { nodes { quotes(first: 30) { nodes { id } } } }`)} }`,
    ),
  ),
  attack(
    '11 root fields in a fragment',
    TOO_MUCH,
    query(`{ ...F } fragment F on Query { ${'__typename '.repeat(11)} }`),
  ),
  attack('1,000 directives', TOO_MUCH, query(`{ __typename ${'@include(if: true) '.repeat(1_000)} }`)),
  attack('21 directives', TOO_MUCH, query(`{ __typename ${'@skip(if: false) '.repeat(21)} }`)),
  attack(
    'a directive that is not there, 150 times',
    [TOO_MUCH, NO_GOOD],
    query(`{ __typename ${'@x '.repeat(150)} }`),
  ),
  attack('one field 10,000 times', TOO_MUCH, query(`{ quotes { nodes { ${'id '.repeat(10_000)} } } }`)),
  attack(
    'one field of many arguments that do not agree',
    [TOO_MUCH, NO_GOOD],
    query(`{ ${many(120, (i) => `quotes(first: ${i + 1}) { totalCount }`)} }`),
  ),
  attack(
    'twins of one selection within each other',
    [TOO_MUCH, NO_GOOD],
    query(`{ quotes { nodes { ${many(60, () => 'speaker { quotes { nodes { id text } } }')} nope } } }`),
  ),
  attack(
    'fragments that double 60 times',
    TOO_MUCH,
    query(
      `{ quotes { nodes { ...F0 } } } ${many(60, (i) => `fragment F${i} on Quote { ...F${i + 1} nestedIn { ...F${i + 1} } }`)} fragment F60 on Quote { id }`,
    ),
  ),
  attack(
    'fragments that double in one place',
    [TOO_MUCH, NO_GOOD],
    query(
      `{ quotes { nodes { ...F0 } } } ${many(90, (i) => `fragment F${i} on Quote { ...F${i + 1} ...F${i + 1} }`)} fragment F90 on Quote { nope }`,
    ),
  ),
  attack(
    'circular fragments',
    NO_GOOD,
    query(
      '{ quotes { nodes { ...A } } } fragment A on Quote { nestedIn { ...B } } fragment B on Quote { nestedIn { ...A } }',
    ),
  ),
  attack('a fragment inside itself', NO_GOOD, query('{ ...A } fragment A on Query { __typename ...A }')),
  attack(
    'a ring of 100 fragments',
    [TOO_MUCH, NO_GOOD],
    query(`{ ...F0 } ${many(100, (i) => `fragment F${i} on Query { ...F${(i + 1) % 100} }`)}`),
  ),
  attack(
    'fragments that nobody uses',
    NO_GOOD,
    query(`{ __typename } ${many(100, (i) => `fragment F${i} on Quote { id }`)}`),
  ),
  attack('two operations of one name', NO_GOOD, query('query A { __typename } query A { __typename }')),
  attack('150 operations, none of them named', [TOO_MUCH, NO_GOOD], query(many(150, () => '{ __typename }'))),
  attack('10,000 variables', TOO_MUCH, query(`query(${many(10_000, (i) => `$v${i}: Int`)}) { __typename }`)),
  attack(
    '150 variables of one name',
    [TOO_MUCH, NO_GOOD],
    query(`query(${many(150, () => '$v: Int')}) { __typename }`),
  ),
  attack(
    'five introspections',
    TOO_MUCH,
    query(`{ ${many(5, (i) => `s${i}: __schema { types { name fields { name type { name } } } }`)} }`),
  ),
  attack(
    'the schema’s types 30 times in one introspection',
    TOO_MUCH,
    query(`{ __schema { ${many(30, (i) => `t${i}: types { name fields { name } }`)} } }`),
  ),
  attack(
    'an introspection that goes in circles',
    [TOO_MUCH, NO_GOOD],
    query(`{ __schema { types { ${nested(6, 'fields { type { ', 'name ', '} } ')} } } }`),
  ),
  attack(
    'nested pages',
    TOO_MUCH,
    query(
      '{ speakers(first: 100) { nodes { quotes(first: 100) { nodes { statement { quotes(first: 100) { nodes { id } } } } } } } }',
    ),
  ),
  attack(
    'a list literal of 400 levels',
    [TOO_MUCH, NO_GOOD],
    query(`{ quotes(filter: {type: ${nested(400, '[', 'DIRECT', ']')}}) { totalCount } }`),
  ),
  attack(
    'an object literal of 200 levels',
    [TOO_MUCH, NO_GOOD],
    query(`{ quotes(filter: ${nested(200, '{a: ', '1')}) { totalCount } }`),
  ),
  attack('a selection of 480 braces', [TOO_MUCH, NO_GOOD], query(nested(480, '{a', ''))),
  attack(
    'a block string of 200 kB',
    NO_GOOD,
    query(`{ quotes(filter: {text: """${'x'.repeat(200_000)}"""}) { totalCount } }`),
  ),
  attack('200 kB of commas', NO_GOOD, query(`{ nope ${','.repeat(200_000)} }`)),
  attack('a name of 200 kB', TOO_MUCH, query(`{ ${'x'.repeat(200_000)} }`)),
  attack('control characters', NO_GOOD, query('{ quotes\u0000\u0007\u001b { totalCount } }')),
  attack('half of a surrogate pair', NO_GOOD, query('{ quotes \ud83d { totalCount } }')),
  attack('letters that look like others', NO_GOOD, query('{ quоtes { totalCount } }')),
  attack('right-to-left marks', NO_GOOD, query('{ \u202equotes { totalCount } }')),
  attack('only a comment', NO_GOOD, query('# nothing')),
  attack('definitions of a schema', NO_GOOD, query('type Query { a: Int } extend type Quote { b: Int }')),
  attack('a subscription', NO_GOOD, query('subscription { quotes { totalCount } }')),
];
