import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  isIntrospectionType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
} from 'graphql';
import { schema } from '../../../src/api/schema';
import { packageRoot } from '../../../src/graph/package-root';
import { MODEL } from '../../../src/graph/model';

/**
 * docs/schema.graphql is what clients may rely on. `npm run schema:print` writes it anew, but not over a breaking
 * change: such a change is made on purpose, by deleting the file first.
 */
const path = join(packageRoot, 'docs', 'schema.graphql');
const printed = `${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`;
const committed = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : printed);

test('nothing that clients rely on is broken', async () => {
  const changes = await diff(buildSchema(committed()), schema);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  expect(breaking.map(({ message }) => message)).toEqual([]);
  if (process.env['SCHEMA'] === 'print') writeFileSync(path, printed);
});

test('docs/schema.graphql is fresh; npm run schema:print writes it', () => {
  expect(existsSync(path)).toBe(true);
  expect(committed()).toBe(printed);
});

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** A type with its fields or values and their arguments. */
function partsOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return [type, ...type.getValues()];
  if (isInputObjectType(type)) return [type, ...Object.values(type.getFields())];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  return [type, ...Object.values(type.getFields()).flatMap((field) => [field, ...field.args])];
}

test('every type, field, argument and enum value is described', () => {
  const bare = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) =>
      partsOf(type)
        .filter(({ description }) => (description ?? '') === '')
        .map(({ name }) => `${type.name}.${name}`),
    );
  expect(bare).toEqual([]);
});

test('a field of Query that fails leaves the others their answers', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});

test('the model names the fields of the schema and no others', () => {
  for (const [name, { fields }] of Object.entries(MODEL)) {
    const type = schema.getType(name);
    const declared = type !== undefined && 'getFields' in type ? Object.keys(type.getFields()) : [];
    expect([name, ...Object.keys(fields).sort()]).toEqual([name, ...declared.sort()]);
  }
});
