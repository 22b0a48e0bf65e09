import { execute, parse, type GraphQLResolveInfo } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { selectedField, type SelectedField } from '../../../../src/graph/compiler/selection';

const schema = makeExecutableSchema({
  typeDefs: `
    interface Named { name: String }
    type Person implements Named { name: String age(in: Unit = YEARS): Int friend: Person }
    type Place implements Named { name: String area: Int }
    enum Unit { YEARS MONTHS }
    union Thing = Person | Place
    type Query { person(id: Int = 7): Person thing: Thing }
  `,
});

/** What is selected beneath the field `person` or `thing`, as `alias:name(args){…}`. */
async function shape(
  source: string,
  type = 'Person',
  variables: Record<string, unknown> = {},
): Promise<string> {
  let found = '';
  await execute({
    schema,
    document: parse(source),
    variableValues: variables,
    rootValue: {
      person: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => note(info),
      thing: (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => note(info),
    },
  });
  function note(info: GraphQLResolveInfo): null {
    found = write(selectedField(info), type);
    return null;
  }
  return found;
}

function write(field: SelectedField, type: string): string {
  const args = Object.entries(field.args).map(([name, value]) => `${name}=${String(value)}`);
  const object = schema.getType(type);
  const beneath = object !== undefined && 'getInterfaces' in object ? field.fields(object as never) : [];
  const inner = beneath.map((one) => write(one, one.type.name));
  const called = field.alias === field.name ? field.name : `${field.alias}:${field.name}`;
  return `${called}${args.length > 0 ? `(${args.join()})` : ''}${inner.length > 0 ? `{${inner.join(' ')}}` : ''}`;
}

test.each([
  ['fields and defaults', '{ person { name age } }', 'person(id=7){name age(in=YEARS)}'],
  ['aliases', '{ p: person(id: 1) { n: name age(in: MONTHS) } }', 'p:person(id=1){n:name age(in=MONTHS)}'],
  ['__typename is left out', '{ person { __typename name } }', 'person(id=7){name}'],
  [
    'fragments, named and inline, with and without a condition',
    'query { person { ...F ... { age } ... on Person { name } } } fragment F on Person { f: name }',
    'person(id=7){f:name age(in=YEARS) name}',
  ],
  ['a fragment on an interface', '{ person { ... on Named { name } } }', 'person(id=7){name}'],
  [
    'selections of one alias are merged, at any depth',
    '{ person { friend { name } friend { age friend { name } } ... { friend { friend { age } } } } person { name } }',
    'person(id=7){friend{name age(in=YEARS) friend{name age(in=YEARS)}} name}',
  ],
  [
    'a fragment that is spread twice',
    'query { person { ...F friend { ...F } } } fragment F on Person { name }',
    'person(id=7){name friend{name}}',
  ],
])('%s', async (_what, source, expected) => {
  expect(await shape(source)).toBe(expected);
});

test('@skip and @include, with variables and defaults, on fields and fragments', async () => {
  const source = `query ($yes: Boolean!, $no: Boolean = false) {
    person {
      a: name @include(if: $yes) b: name @include(if: $no) c: name @skip(if: $yes) d: name @skip(if: $no)
      ... @include(if: $no) { e: name } ...F @skip(if: $yes) f: name @include(if: $yes) @skip(if: $yes)
    }
  } fragment F on Person { g: name }`;
  expect(await shape(source, 'Person', { yes: true })).toBe('person(id=7){a:name d:name}');
});

test('variables in arguments', async () => {
  const source = 'query ($id: Int, $in: Unit) { person(id: $id) { age(in: $in) } }';
  expect(await shape(source, 'Person', { id: 3 })).toBe('person(id=3){age(in=YEARS)}');
  expect(await shape(source, 'Person', { in: 'MONTHS' })).toBe('person(id=7){age(in=MONTHS)}');
});

test('of a union, each type gets what is selected for it', async () => {
  const source = '{ thing { ... on Person { age } ... on Place { area } ... on Named { name } } }';
  expect(await shape(source, 'Person')).toBe('thing{age(in=YEARS) name}');
  expect(await shape(source, 'Place')).toBe('thing{area name}');
});
