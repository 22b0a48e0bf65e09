import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** One argument of the schema that takes a string, with a request that puts a value into it. */
export interface StringArgument {
  /** `quotes(filter.speaker)` */
  readonly name: string;
  /** Takes the value as `$value`, a variable of the type that the document names. */
  readonly query: string;
  /** The argument belongs to the rows of a list. */
  readonly isNested: boolean;
  /** The variables that carry a value. */
  readonly variables: (value: string) => Record<string, unknown>;
}

/** Ways into an input type to a string in it: the names of fields, outermost first. */
function waysToStrings(type: GraphQLInputType, depth = 3): string[][] {
  const named = getNamedType(type);
  if (isScalarType(named)) return ['String', 'ID'].includes(named.name) ? [[]] : [];
  if (!isInputObjectType(named) || depth === 0) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    waysToStrings(field.type, depth - 1).map((way) => [field.name, ...way]),
  );
}

const nested = (way: readonly string[], value: string): unknown =>
  way.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);

/** A selection that every type of result has something of. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isScalarType(type) || isEnumType(type)) return '';
  if (isObjectType(type) && 'nodes' in type.getFields()) return '{ nodes { __typename } }';
  return '{ __typename }';
}

/** Something harmless for an argument that must be given and is not the one under test. */
function filled(argument: GraphQLArgument): string {
  const type = getNamedType(argument.type);
  if (isEnumType(type)) return `${argument.name}: ${type.getValues()[0]?.name ?? ''}`;
  return `${argument.name}: ${['String', 'ID'].includes(type.name) ? '"x"' : '1'}`;
}

/** The field with a value in one of its arguments, and what else it needs. */
function call(field: GraphQLField<unknown, unknown>, under: GraphQLArgument): string {
  const others = field.args.filter(
    (argument) => argument !== under && isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const given = [`${under.name}: $value`, ...others.map(filled)].join(' ');
  return `${field.name}(${given}) ${selectionOf(field)}`;
}

function ofFields(
  type: GraphQLObjectType,
  label: (field: string) => string,
  wrap: (call: string) => string,
  isNested: boolean,
): StringArgument[] {
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) =>
      waysToStrings(argument.type).map((way) => ({
        name: `${label(field.name)}(${[argument.name, ...way].join('.')})`,
        query: `query($value: ${String(argument.type)}) { ${wrap(call(field, argument))} }`,
        isNested,
        variables: (value: string) => ({ value: nested(way, value) }),
      })),
    ),
  );
}

/**
 * Every argument of the schema's queries that takes a string, at the root and on the rows of each list, however deep
 * in an input it stands. What is added to the schema is found by itself.
 */
export function stringArguments(schema: GraphQLSchema): StringArgument[] {
  const query = schema.getQueryType();
  if (!query) return [];
  const atRoot = ofFields(
    query,
    (field) => field,
    (text) => text,
    false,
  );
  const ofRows = Object.values(query.getFields()).flatMap((list) => {
    const connection = getNamedType(list.type);
    const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
    const row = nodes && getNamedType(nodes.type);
    const isOptional = list.args.every(
      ({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined,
    );
    if (!isObjectType(row) || !isOptional) return [];
    return ofFields(
      row,
      (field) => `${list.name}.${field}`,
      (text) => `${list.name} { nodes { ${text} } }`,
      true,
    );
  });
  return [...atRoot, ...ofRows];
}
