import { Scope } from '../../../../src/graph/compiler/scope';

test('a name that is taken gets a number', () => {
  const scope = new Scope();
  expect(['quote', 'quote', 'speaker', 'quote'].map((wanted) => scope.variable(wanted))).toEqual([
    'quote',
    'quote2',
    'speaker',
    'quote3',
  ]);
});

test('a parameter with the same value is one parameter, with another value another', () => {
  const scope = new Scope();
  expect([scope.parameter('a', 1), scope.parameter('a', 2), scope.parameter('a', 1)]).toEqual([
    '$a',
    '$a2',
    '$a',
  ]);
  expect(scope.parameters).toEqual({ a: 1, a2: 2 });
});

test('a file is renamed into a statement that uses its names already', () => {
  const scope = new Scope();
  for (const taken of ['quote', 'speaker', 'source', 'expressed']) scope.variable(taken);
  const text = scope.file(
    { file: 'statements/origins', parameters: {} },
    { statement: 'statement7', source: 'source2' },
  );
  expect(text).toBe(
    [
      'MATCH (statement7)<-[expressed2:EXPRESSES]-(:Quote)',
      'MATCH (source2:Source {id: expressed2.originId})',
    ].join('\n'),
  );
});

test('parameters are renamed; strings, labels, properties, functions and comments are not', () => {
  const scope = new Scope();
  scope.parameter('to', 'taken');
  const text = scope.file({ file: 'quotes/where/to', parameters: { to: '2026~' } }, { quote: 'quote4' });
  expect(text).toBe("quote4.orderKey < $to2 AND quote4.orderKey >= '0001'");
  expect(scope.parameters).toEqual({ to: 'taken', to2: '2026~' });
  expect(scope.file({ file: 'speakers/order/quotes', parameters: {} }, { speaker: 'p' })).toBe(
    'p.quoteCount',
  );
});

test('what is compared with is looked up once, before everything else', () => {
  const scope = new Scope();
  expect(scope.lookups()).toBeUndefined();
  const hope = { file: 'given/speakers', parameters: { name: 'hope' }, called: 'speaker' };
  const faith = { file: 'given/speakers', parameters: { name: 'faith' }, called: 'speaker' };
  expect([scope.given(hope), scope.given(faith), scope.given({ ...hope })]).toEqual([
    'given',
    'given2',
    'given',
  ]);
  expect(scope.lookups('node')).toMatch(
    /^WITH node, COLLECT \{[^}]*\$speaker\}[^}]*\} AS given, COLLECT \{[^}]*\$speaker2\}[^}]*\} AS given2$/u,
  );
  expect(scope.parameters).toEqual({ speaker: 'hope', speaker2: 'faith' });
});
